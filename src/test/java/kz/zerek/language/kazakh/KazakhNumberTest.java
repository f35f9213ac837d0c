package kz.zerek.language.kazakh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhNumberTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/language/kazakh-numbers.tsv", delimiter = '\t')
    void numbers_are_put_in_words(long number, String cardinal, String ordinal) {
        assertThat(KazakhNumber.cardinal(number)).isEqualTo(cardinal);
        assertThat(KazakhNumber.ordinal(number)).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource({
        "1992,екі",
        "90,тоқсан",
        "100,жүз",
        "1 000,мың",
        "1 000 000,миллион",
        "'2,5',бес",
        "'2,50',елу",
        "'2,0',нөл"
    })
    void the_last_spoken_word_of_a_figure_is_known(String figure, String word) {
        assertThat(KazakhNumber.lastSpokenWord(figure)).isEqualTo(word);
    }

    @Test
    void a_negative_number_is_said_with_minus() {
        assertThat(KazakhNumber.cardinal(-5)).isEqualTo("минус бес");
    }

    @Test
    void one_may_be_left_out_before_a_thousand_or_more() {
        assertThat(KazakhNumber.wordings(1992))
                .containsExactly(
                        "бір мың тоғыз жүз тоқсан екі",
                        "мың тоғыз жүз тоқсан екі",
                        "бір мың тоғыз жүз тоқсан екінші",
                        "мың тоғыз жүз тоқсан екінші");
        assertThat(KazakhNumber.wordings(1)).containsExactly("бір", "бірінші");
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> KazakhNumber.cardinal(-1_000_000_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> KazakhNumber.cardinal(1_000_000_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> KazakhNumber.lastSpokenWord("бес"));
    }
}
