package kz.zerek.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000", "111111", "123456", "654321", "890123", "135791", "121212", "123123", "112233", "998877",
                "111112", "777000"
            })
    void what_is_tried_first_is_weak(String pin) {
        assertThat(Pin.isWeak(pin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"482915", "004217", "100200", "123457", "112234"})
    void most_figures_are_not(String pin) {
        assertThat(Pin.isWeak(pin)).isFalse();
    }

    @Test
    void few_pins_are_left_out() {
        assertThat(IntStream.range(0, 1_000_000)
                        .mapToObj(i -> String.valueOf(1_000_000 + i).substring(1))
                        .filter(Pin::isWeak)
                        .count())
                .isLessThan(6_000);
    }

    @Test
    void a_drawn_pin_has_six_figures_and_is_not_weak() {
        var random = new Random(6);
        var drawn = new HashSet<String>();
        for (int i = 0; i < 20_000; i++) {
            var pin = Pin.draw(random);
            assertThat(pin).matches("\\d{6}");
            assertThat(Pin.isWeak(pin)).isFalse();
            drawn.add(pin);
        }
        assertThat(drawn).hasSizeGreaterThan(19_000).anyMatch(pin -> pin.startsWith("0"));
    }

    @Test
    void the_same_chance_gives_the_same_pin() {
        assertThat(Pin.draw(new Random(7))).isEqualTo(Pin.draw(new Random(7)));
    }
}
