package kz.zerek.attempt.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import kz.zerek.attempt.VisitorId;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void who_asks_too_often_has_to_wait_and_nobody_else() {
        var wild = VisitorId.random(new Random(1));
        for (int i = 0; i < Pace.MOST_A_MINUTE; i++)
            assertThat(pace.allows(wild)).isTrue();
        assertThat(pace.allows(wild)).isFalse();
        assertThat(pace.allows(VisitorId.random(new Random(2)))).isTrue();
    }
}
