package kz.zerek.language.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.answer.Judgement.Reason;
import kz.zerek.language.answer.Judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static Reason judge(String key, String typed) {
        return AnswerKey.ofDate(PartialDate.parse(key))
                .judge(typed, Language.KK)
                .reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02.03.1992",
                "2.3.1992",
                "2/3/1992",
                "02-03-1992",
                "02 03 1992",
                "02. 03. 1992",
                "02.03.1992 ж.",
                "02.03.1992 г.",
                "1992-03-02",
                "1992.03.02",
                "1992.3.2",
                "1992/03/02",
                "1992‑03‑02",
                "02.03.92",
                "2.III.1992",
                "2 ІІІ 1992",
                "«2.03.1992»",
                "1992 жылғы 2 наурыз",
                "1992 жылғы 2 наурызда",
                "1992 жылдың 2 наурызы",
                "1992 жылдың 2 наурызында",
                "1992 жылдың 2 наурызынан бастап",
                "1992 жылғы 2-наурыз",
                "1992 ж. 2 наурыз",
                "1992\u00A0ж. 2\u202Fнаурыз",
                "2 наурыз 1992",
                "2 наурыз 1992 ж.",
                "2-ші наурыз 1992 жыл",
                "2 НАУРЫЗ 1992 ЖЫЛ",
                "наурыздың 2-сі, 1992 жыл",
                "1992 жылгы 2 наурыз",
                "1992 jylğy 2 nauryz",
                "1992 jylǵy 2 naýryz",
                "2 naurız 1992",
                "2 nаurуz 1992",
                "Қазақстан 1992 жылғы 2 наурызда мүше болды",
                "2 нау. 1992",
                "2 марта 1992 года",
                "2 марта 1992 г.",
                "2 марта 1992",
                "2 март 1992",
                "2-го марта 1992 года",
                "2 Марта 1992 Года",
                "2 мар. 1992",
                "со 2 марта 1992 года",
                "1992, 2 марта",
                "2 мaрта 1992",
                "2 марта 92 г.",
                "2 March 1992",
                "March 2, 1992",
                "2nd of March 1992",
                "on 2 March 1992",
                "on the 2nd of March, 1992",
                "since March 2nd, 1992",
                "Mar 2 1992",
                "2 Mar. 1992",
                "1992 March 2",
                "2 Маrch 1992"
            })
    void a_day_is_right_in_any_usual_form(String typed) {
        assertThat(judge("1992-03-02", typed)).isEqualTo(Reason.EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1992-02", "1992.02", "02.1992", "2/1992", "1992 жылғы ақпан", "1992 жылғы ақпаннан бастап",
                "1992 жылдың ақпанында", "1992 жылғы акпан", "1992 aqpan", "ақпан 1992", "февраль 1992",
                        "в феврале 1992 года",
                "с февраля 1992 г.", "февр. 1992", "February 1992", "in February 1992", "since February, 1992",
                        "Feb 1992",
                "February of 1992"
            })
    void a_month_is_right_in_any_usual_form(String typed) {
        assertThat(judge("1992-02", typed)).isEqualTo(Reason.EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1992", " 1992. ", "1992 жыл", "1992 жылы", "1992 ж.", "1992-ж", "1992 жылдан бері",
                        "1992 жылдан бастап",
                "1992 год", "1992 г.", "в 1992 году", "с 1992 года", "1992-й", "in 1992", "since 1992", "the year 1992",
                "1992-де", "(1992)"
            })
    void a_year_is_right_in_any_usual_form(String typed) {
        assertThat(judge("1992", typed)).isEqualTo(Reason.EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "1992-03-02, 1992",
        "1992-03-02, 1992 жылы",
        "1992-03-02, 03.1992",
        "1992-03-02, март 1992 г.",
        "1992-03-02, 1992 жылғы наурыз",
        "1992-03-02, March 1992",
        "1992-03-02, 2 наурыз",
        "1992-03-02, 2 марта",
        "1992-02, 1992",
        "1992-02, в 1992 году"
    })
    void a_right_but_coarser_date_is_incomplete(String key, String typed) {
        assertThat(judge(key, typed)).isEqualTo(Reason.COARSER_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "1992, 02.03.1992",
        "1992, 03/02/1992",
        "1992, March 1992",
        "1992, 1992 жылғы 2 наурыз",
        "1992-03, 2 марта 1992 года",
        "1992-03, 1992-03-31"
    })
    void a_finer_date_is_right(String key, String typed) {
        assertThat(judge(key, typed)).isEqualTo(Reason.FINER_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "1992-03-02, 1991",
        "1992-03-02, 3 марта 1992",
        "1992-03-02, 2 мая 1992",
        "1992-03-02, 2 March 1993",
        "1992-03-02, 02.04.1992",
        "1992-03-02, 03.02.1992",
        "1992-03-02, 1992-02-03",
        "1992-03-02, 03-02-1992",
        "1992-03-02, 02.03.93",
        "1992-03-02, 3 наурыз",
        "1992-03-02, 1992 жылғы мамыр",
        "1992-02, 1992 жылғы наурыз",
        "1992-02, 2 марта 1992",
        "1992, 02.03.1991",
        "1992, 2 марта"
    })
    void a_date_with_a_part_that_contradicts_is_wrong(String key, String typed) {
        assertThat(judge(key, typed)).isEqualTo(Reason.DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92",
                "'92",
                "1992-1993",
                "1991, 1992",
                "1992 немесе 1993",
                "1990s",
                "1990-е",
                "1990-е годы",
                "1990-х",
                "1990 жылдары",
                "1992 жылға дейін",
                "до 1992 года",
                "before 1992",
                "after 1992",
                "not 1992",
                "после 1992",
                "1992 б.з.д.",
                "1992 BC",
                "31.02.1992",
                "29.02.1993",
                "32 наурыз 1992",
                "13.13.1992",
                "0.3.1992",
                "2.0.1992",
                "0 марта 1992",
                "0000",
                "000",
                "март 000",
                "2.3.0000",
                "0000-03-02",
                "03.0000",
                "20.03.02.1992",
                "02031992",
                "19922",
                "март",
                "2",
                "02.03",
                "мартта ма, сәуірде ме 1992",
                "банан",
                "46-сессия, 1992",
                "2 наурыз 1992, 10:00",
                "99999999999999999999",
                "І"
            })
    void what_is_not_one_date_is_unreadable(String typed) {
        assertThat(judge("1992-03-02", typed)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void the_month_may_stand_first_before_a_slash_only() {
        assertThat(judge("1992-03-02", "03/02/1992")).isEqualTo(Reason.MONTH_FIRST);
        assertThat(judge("1992-03-15", "3/15/1992")).isEqualTo(Reason.MONTH_FIRST);
        assertThat(judge("1992-03-15", "3.15.1992")).isEqualTo(Reason.UNREADABLE);
        assertThat(judge("1992-03-03", "3/3/1992")).isEqualTo(Reason.EXACT);
    }

    @Test
    void a_year_before_1000_has_three_figures() {
        assertThat(judge("0751", "751 жылы")).isEqualTo(Reason.EXACT);
        assertThat(judge("0751-07", "июль 751 года")).isEqualTo(Reason.EXACT);
    }

    @Test
    void a_date_has_no_spelling_to_show() {
        var judgement = AnswerKey.ofDate(PartialDate.of(1992)).judge("1992", Language.EN);
        assertThat(judgement).isEqualTo(new Judgement(Reason.EXACT, null));
        assertThat(judgement.verdict()).isEqualTo(Verdict.RIGHT);
    }

    static Stream<LocalDate> days() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m -> YearMonth.of(1992, m))
                .flatMap(month -> Stream.of(month.atDay(1), month.atDay(12), month.atDay(13), month.atEndOfMonth()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void every_day_is_right_as_russian_and_english_write_it(LocalDate day) {
        var key = PartialDate.of(day).toString();
        for (var language : new Language[] {Language.RU, Language.EN}) {
            for (var style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE}) {
                var month = day.getMonth().getDisplayName(style, language.locale());
                assertThat(judge(key, day.getDayOfMonth() + " " + month + " 1992"))
                        .isEqualTo(Reason.EXACT);
            }
        }
    }
}
