package kz.zerek.language.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.zerek.language.Language;
import kz.zerek.language.answer.Judgement.Reason;
import kz.zerek.language.answer.Judgement.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    private static Judgement judge(String key, String typed) {
        return AnswerKey.ofNumber(new BigDecimal(key)).judge(typed, Language.KK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46 | 46",
                "46 | 46-сессиясында",
                "46 | на 46-й сессии",
                "46 | at the 46th session",
                "46 | №46",
                "46 | сессия-46",
                "105 | one hundred and five",
                "1 | 1 %",
                "1 | 1%",
                "1 | 1 пайыз",
                "1 | 1,0",
                "1.5 | 1,5",
                "1.5 | 1.5 %",
                "0.5 | 0,50",
                "10 | он",
                "10 | он есе",
                "10 | он есеге",
                "5 | пять стран",
                "138 | сто тридцать восемь голосов",
                "2 | екі ұсыныс",
                "3 | three kinds",
                "10 | десять",
                "10 | в десять раз",
                "10 | десятикратно",
                "10 | ten times",
                "10 | tenfold",
                "1 | бір пайыз",
                "1 | бир пайыз",
                "1 | одного процента",
                "1 | one per cent",
                "46 | қырық алты",
                "46 | кырык алты",
                "40 | қырқыншы",
                "140 | жүз қырқыншы",
                "1000 | мың",
                "1000 | бір мың",
                "46 | сорок шесть",
                "46 | forty-six",
                "46 | forty-sixth session",
                "46 | на сорок шестой сессии",
                "15 | он бес",
                "15 | пятнадцать",
                "15 | fifteen organisations",
                "10000 | 10 000",
                "10000 | 10\u00A0000",
                "10000 | 10,000",
                "10000 | 10.000",
                "10000 | 10000",
                "10000 | 10 мың",
                "10000 | 10 тыс.",
                "1500000 | 1,5 млн",
                "1500000 | 1.5 million",
                "-5 | минус бес",
                "-5 | -5",
                "-5 | −5"
            })
    void a_number_is_right_in_figures_or_words_with_what_it_counts(String key, String typed) {
        assertThat(judge(key, typed)).isEqualTo(Judgement.of(Reason.EXACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46 | 47",
                "46 | 4б",
                "46 | 4 6",
                "46 | 46 немесе 47",
                "46 | 45, 46",
                "46 | 460",
                "46 | 146",
                "46 | қырық",
                "40 | қырықыншы",
                "10 | 1O",
                "10 | 1О",
                "10 | 10 мың",
                "10 | он бір",
                "10 | он мың",
                "10 | ten thousand",
                "10 | десять тысяч",
                "10 | 0",
                "10 | -10",
                "3 | З",
                "3 | з",
                "30 | ЗО",
                "0 | О",
                "1 | 1.2.3",
                "1.5 | 15",
                "1992 | 19 92"
            })
    void another_number_is_wrong_and_no_letter_is_a_figure(String key, String typed) {
        assertThat(judge(key, typed).verdict()).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"46, 47", "1.2.3.4", "10 10", "есе", "БҰҰ", "elephant", "он он"})
    void an_answer_with_no_number_or_several_is_unreadable(String typed) {
        assertThat(judge("46", typed)).isEqualTo(Judgement.of(Reason.UNREADABLE));
    }
}
