package kz.zerek.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

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
