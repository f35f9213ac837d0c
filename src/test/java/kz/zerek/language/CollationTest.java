package kz.zerek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollationTest {

    @ParameterizedTest
    @CsvSource({
        "KK,аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
        "RU,абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "EN,abcdefghijklmnopqrstuvwxyz"
    })
    void letters_sort_in_the_order_of_the_alphabet(Language language, String alphabet) {
        var letters = alphabet.split("");
        var sorted = letters.clone();
        Arrays.sort(sorted, Collation.of(language).reversed());
        Arrays.sort(sorted, Collation.of(language));
        assertThat(sorted).containsExactly(letters);
    }
}
