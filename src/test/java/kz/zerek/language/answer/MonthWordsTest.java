package kz.zerek.language.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MonthWordsTest {

    static Stream<String> kazakhMonths() {
        return Stream.of(
                "қаңтар",
                "ақпан",
                "наурыз",
                "сәуір",
                "мамыр",
                "маусым",
                "шілде",
                "тамыз",
                "қыркүйек",
                "қазан",
                "қараша",
                "желтоқсан");
    }

    @ParameterizedTest
    @MethodSource("kazakhMonths")
    void a_kazakh_month_is_read_in_any_script_and_case(String month) {
        int number = kazakhMonths().toList().indexOf(month) + 1;
        var forms = Stream.of("", "ы", "да", "ында", "дағы", "ындағы", "ға", "нан", "дың", "ын", "мен")
                .map(month::concat);
        assertThat(forms.flatMap(form -> Stream.of(form, Letters.onKeyboard(form), KazakhLatin.skeleton(form))))
                .allSatisfy(form -> assertThat(MonthWords.month(form)).isEqualTo(number));
    }

    @ParameterizedTest
    @CsvSource({
        "kantar, 1",
        "qañtar, 1",
        "qantar, 1",
        "aqpan, 2",
        "naurız, 3",
        "naýryz, 3",
        "sáuir, 4",
        "säuır, 4",
        "sauyr, 4",
        "mamyr, 5",
        "mausym, 6",
        "shilde, 7",
        "şılde, 7",
        "tamyz, 8",
        "qyrküiek, 9",
        "qyrkúıek, 9",
        "kyrkuyek, 9",
        "qazan, 10",
        "qarasha, 11",
        "qaraşa, 11",
        "jeltoqsan, 12",
        "zheltoksan, 12"
    })
    void a_kazakh_month_is_read_in_latin_letters(String word, int month) {
        assertThat(MonthWords.month(word)).isEqualTo(month);
    }
}
