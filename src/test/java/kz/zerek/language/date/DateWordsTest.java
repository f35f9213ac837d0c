package kz.zerek.language.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/language/dates-adverbial.tsv", delimiter = '\t')
    void a_date_says_when(String edtf, String kk, String ru, String en) {
        var dating = Dating.parse(edtf);
        assertThat(Localized.of(language -> DateWords.adverbial(dating, language)))
                .isEqualTo(new Localized<>(kk, ru, en));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/language/dates-written.tsv", delimiter = '\t')
    void a_date_stands_in_the_form_of_its_source(String edtf, String language, String form, String text) {
        var written =
                DateWords.written(PartialDate.parse(edtf), Language.of(language).orElseThrow(), form);
        assertThat(written).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1992-03-02,1992 жылғы 2 наурыз,2 марта 1992 года,2 March 1992",
        "1992-02,1992 жылғы ақпан,февраль 1992 года,February 1992",
        "1992,1992 жыл,1992 год,1992"
    })
    void a_date_has_a_name(String edtf, String kk, String ru, String en) {
        var date = PartialDate.parse(edtf);
        assertThat(Localized.of(language -> DateWords.nominal(date, language))).isEqualTo(new Localized<>(kk, ru, en));
    }

    @ParameterizedTest
    @CsvSource({
        "1,январь,января,январе",
        "2,февраль,февраля,феврале",
        "3,март,марта,марте",
        "4,апрель,апреля,апреле",
        "5,май,мая,мае",
        "6,июнь,июня,июне",
        "7,июль,июля,июле",
        "8,август,августа,августе",
        "9,сентябрь,сентября,сентябре",
        "10,октябрь,октября,октябре",
        "11,ноябрь,ноября,ноябре",
        "12,декабрь,декабря,декабре"
    })
    void russian_months_decline(int month, String nominative, String genitive, String prepositional) {
        var date = PartialDate.of(1992, month);
        assertThat(Stream.of("nominative", "genitive", "prepositional")
                        .map(form -> DateWords.written(date, Language.RU, form)))
                .containsExactly(nominative + " 1992 года", genitive + " 1992 года", prepositional + " 1992 года");
    }

    @ParameterizedTest
    @CsvSource({"KK,prepositional", "KK,plural", "KK,sometime", "RU,dative", "RU,possessive", "EN,locative"})
    void a_form_that_the_language_lacks_is_refused(Language language, String form) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateWords.written(PartialDate.of(1992), language, form));
    }
}
