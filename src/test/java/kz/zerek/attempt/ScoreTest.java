package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "3.5999999999999996, 3.6, 100",
        "0.9999999999999999, 1, 100",
        "3.6, 3.5999999999999996, 100",
        "199.99, 200, 99",
        "0, 3, 0",
        "2, 3, 67"
    })
    void only_a_full_score_is_a_hundred_per_cent_whatever_decimals_add_up_to(double points, double of, int percent) {
        assertThat(new Score(points, of).percent()).isEqualTo(percent);
    }
}
