package kz.zerek.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

    @ParameterizedTest
    @CsvSource({
        "0,0th",
        "1,1st",
        "2,2nd",
        "3,3rd",
        "4,4th",
        "11,11th",
        "12,12th",
        "13,13th",
        "21,21st",
        "46,46th",
        "47,47th",
        "101,101st",
        "111,111th",
        "112,112th",
        "113,113th",
        "122,122nd",
        "1003,1003rd"
    })
    void figures_take_their_ordinal_ending(int number, String ordinal) {
        assertThat(English.ordinal(number)).isEqualTo(ordinal);
    }

    @Test
    void a_negative_number_has_no_ordinal() {
        assertThatIllegalArgumentException().isThrownBy(() -> English.ordinal(-1));
    }
}
