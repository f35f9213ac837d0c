package kz.zerek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | ХЕҰ, ДДСҰ және ЮНЕСКО | ХЕҰ    | ДДСҰ | ЮНЕСКО
            RU | МОТ, ВОЗ и ЮНЕСКО     | МОТ    | ВОЗ  | ЮНЕСКО
            EN | ILO, WHO and UNESCO   | ILO    | WHO  | UNESCO
            """)
    void the_last_of_several_things_is_joined_by_and(
            Language language, String joined, String first, String second, String third) {
        assertThat(Sentences.enumerated(List.of(first, second, third), language))
                .isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | ұйым құрылды   | Ұйым құрылды
            RU | «мирный атом»  | «Мирный атом»
            EN | “atoms” for    | “Atoms” for
            EN | 10 states      | 10 states
            """)
    void a_sentence_opens_with_a_capital_letter(Language language, String text, String sentence) {
        assertThat(Sentences.capitalized(text, language)).isEqualTo(sentence);
    }
}
