package kz.zerek.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            46     | 46           | 46           | 46
            2.5    | 2,5          | 2,5          | 2.5
            0.0125 | 0,0125       | 0,0125       | 0.0125
            1E+1   | 10           | 10           | 10
            10000  | 10\u00a0000  | 10\u00a0000  | 10,000
            """)
    void figures_are_those_of_the_language(BigDecimal number, String kk, String ru, String en) {
        assertThat(Localized.of(language -> Numbers.inFigures(number, language)))
                .isEqualTo(new Localized<>(kk, ru, en));
    }

    @ParameterizedTest
    @CsvSource({"0,нөл,ноль,zero", "10,он,десять,ten", "140,жүз қырық,сто сорок,one hundred forty"})
    void words_are_those_of_the_language(long number, String kk, String ru, String en) {
        assertThat(Localized.of(language -> Numbers.inWords(number, language))).isEqualTo(new Localized<>(kk, ru, en));
    }

    @ParameterizedTest
    @CsvSource({"KK,қырық", "KK,қырқыншы", "RU,сорок", "RU,сороковой", "RU,сороковая", "EN,forty", "EN,fortieth"})
    void wordings_are_cardinals_and_ordinals(Language language, String words) {
        assertThat(Numbers.wordings(BigDecimal.valueOf(40), language))
                .contains(words)
                .doesNotContain("қырықыншы");
    }

    @ParameterizedTest
    @CsvSource({"KK,2,екі,екінші", "KK,1000,мың,мыңыншы", "RU,2,две,второй", "RU,2,двух,второго", "EN,2,two,second"})
    void cardinals_have_no_ordinals(Language language, BigDecimal number, String cardinal, String ordinal) {
        assertThat(Numbers.cardinals(number, language)).contains(cardinal).doesNotContain(ordinal);
    }

    @ParameterizedTest
    @EnumSource
    void a_fraction_has_no_words(Language language) {
        assertThat(Numbers.wordings(new BigDecimal("2.5"), language)).isEmpty();
    }
}
