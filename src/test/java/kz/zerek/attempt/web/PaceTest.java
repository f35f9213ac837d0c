package kz.zerek.attempt.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import kz.zerek.attempt.VisitorId;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final String HERE = "10.0.0.7";

    private final Pace pace = new Pace();

    @Test
    void who_asks_too_often_has_to_wait_and_nobody_else() {
        var wild = VisitorId.random(new Random(1));
        for (int i = 0; i < Pace.MOST_A_MINUTE; i++)
            assertThat(pace.allows(wild, HERE)).isTrue();
        assertThat(pace.allows(wild, HERE)).isFalse();
        assertThat(pace.allows(VisitorId.random(new Random(2)), HERE)).isTrue();
    }

    @Test
    void who_is_another_visitor_each_time_has_to_wait_and_nobody_elsewhere() {
        var random = new Random(3);
        for (int i = 0; i < Pace.MOST_OF_ADDRESS; i++)
            assertThat(pace.allows(VisitorId.random(random), HERE)).isTrue();
        assertThat(pace.allows(VisitorId.random(random), HERE)).isFalse();
        assertThat(pace.allows(VisitorId.random(random), "10.0.0.8")).isTrue();
    }
}
