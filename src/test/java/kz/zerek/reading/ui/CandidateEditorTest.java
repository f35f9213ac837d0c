package kz.zerek.reading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is typed and chosen for a candidate. */
class CandidateEditorTest extends ReadingScreenFixture {

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_change_is_stored_and_the_questions_are_shown_as_soon_as_it_is_complete(Language reader) {
        read(reader);
        press("Balkhash", CardContent.EDIT);
        assertThat(screen()).contains(words("reading.preview.none"));
        type("Balkhash", "statement.kk", "Балқаштағы шамшырақ {date} жанды");
        assertThat(candidate("Balkhash").draft().get("statement.kk")).startsWith("Балқаштағы");
        type("Balkhash", "statement.ru", "Маяк на Балхаше {date} был зажжён");
        assertThat(screen())
                .doesNotContain(words("reading.preview.none"))
                .contains("Балқаштағы шамшырақ қай жылы жанды?", "was the lighthouse at Balkhash lit?");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        fillIn(
                "Balkhash",
                "Балқаштағы шамшырақ жанды",
                "Маяк {date} зажжён",
                "The lighthouse at Balkhash was lit {date}");
        assertThat(screen()).contains(words("bank.problem.slot", Map.of("slot", "date")));
        assertThat(screen()).contains(words("reading.wrong"));
    }

    @Test
    void a_field_that_was_emptied_is_said_to_be_empty_but_not_one_of_a_language_not_begun() {
        press("Balkhash", CardContent.EDIT);
        assertThat(screen()).doesNotContain(words("reading.problem.empty"));
        type("Balkhash", "date", "");
        assertThat(screen()).contains(words("reading.problem.empty"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_date_is_shown_and_taken_in_words(Language reader) {
        read(reader);
        press("SLU) was", CardContent.EDIT);
        var written = Map.of(
                Language.KK, "1948 жылғы 10 маусым", Language.RU, "10 июня 1948 года", Language.EN, "10 June 1948");
        type("SLU) was", "date", written.get(reader));
        assertThat(candidate("SLU) was").draft().get("date")).isEqualTo("1948-06-10");
        type("SLU) was", "date", "one day");
        assertThat(screen()).contains(words("reading.problem.not-a-date", Map.of("invalid", "one day")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_question_that_no_rule_forms_is_asked_for_in_its_field(Language reader) {
        read(reader);
        fillIn(
                "Balkhash",
                "Балқаштағы шамшырақ {date} жанды",
                "Маяк на Балхаше {date} был зажжён",
                "The lighthouse at Balkhash glimmered {date}");
        assertThat(screen()).contains(words("reading.problem.no-question", Map.of("when", "{when}")));
    }

    private void readTax() {
        readings.delete(id);
        id = readings.start("Taxes", "Minister John Smith proposed raising the lake tax by 10 percent.");
        show();
        var known = Map.of(
                "actor.name.kk", "Джон Смит",
                "actor.name.ru.base", "Джон Смит",
                "actor.name.ru.genitive", "Джона Смита",
                "what.kk", "көл салығын көтеру",
                "what.ru", "повысить налог на озеро");
        var found = candidate("lake");
        readings.correct(id, found.number(), found.draft(), found.draft().filledWith(known));
        show();
        press("lake", CardContent.EDIT);
    }

    private void ask() {
        press(words("reading.details.ask", Map.of("number", "10")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_number_is_asked_about_when_a_teacher_wants_it(Language reader) {
        read(reader);
        readTax();
        assertThat(screen()).doesNotContain(words("reading.details"), words("reading.preview.none"));
        ask();
        assertThat(screen()).contains(words("reading.details"), words("reading.preview.none"));
        assertThat(candidate("lake").draft().get("details[0].statement.en"))
                .isEqualTo("Minister John Smith proposed raising the lake tax by {value}");
        type("lake", "details[0].statement.kk", "Министр көл салығын {value, dative} көтеруді ұсынды");
        type("lake", "details[0].statement.ru", "Министр предложил повысить налог на озеро на {value}");
        type("lake", "details[0].question.kk", "Министр көл салығын қанша пайызға көтеруді ұсынды?");
        type("lake", "details[0].question.ru", "На сколько министр предложил повысить налог на озеро?");
        type("lake", "details[0].question.en", "By how much did the minister propose raising the lake tax?");
        assertThat(screen())
                .doesNotContain(words("reading.preview.none"))
                .contains("Министр көл салығын қанша пайызға көтеруді ұсынды?", "10 пайызға");
    }

    @Test
    void a_number_that_is_not_asked_about_any_more_stands_in_nobodys_way() {
        readTax();
        ask();
        assertThat(screen()).contains(words("reading.missing", Map.of("languages", "Kazakh, Russian, English")));
        press(words("reading.details.remove"));
        assertThat(candidate("lake").draft().fields().keySet()).noneMatch(field -> field.startsWith("details"));
        assertThat(screen()).doesNotContain(words("reading.details"), words("reading.preview.none"));
        ask();
        assertThat(candidate("lake").draft().get("details[0].value")).isEqualTo("10");
    }

    @Test
    void a_number_that_was_not_found_can_be_added() {
        readTax();
        press(words("reading.details.add"));
        assertThat(candidate("lake").draft().get("details[1].unit")).isEqualTo("count");
        assertThat(screen()).doesNotContain(words("reading.preview.none"));
        type("lake", "details[1].value", "2,5");
        assertThat(candidate("lake").draft().get("details[1].value")).isEqualTo("2.5");
        type("lake", "details[1].value", "many");
        assertThat(screen()).contains(words("bank.problem.not-a-number", Map.of("invalid", "many")));
    }

    @Test
    void what_is_typed_in_two_windows_is_kept_if_the_fields_are_two() {
        press("Balkhash", CardContent.EDIT);
        var seen = candidate("Balkhash").draft();
        readings.correct(id, candidate("Balkhash").number(), seen, seen.with("statement.ru", "Маяк {date}"));
        type("Balkhash", "statement.kk", "Шамшырақ {date}");
        assertThat(candidate("Balkhash").draft().fields())
                .containsEntry("statement.ru", "Маяк {date}")
                .containsEntry("statement.kk", "Шамшырақ {date}");
        var field = "field-%d-statement-ru".formatted(candidate("Balkhash").number());
        assertThat(find(Input.class).withId(field).single().getValue()).isEqualTo("Маяк {date}");
    }

    @Test
    void a_suggestion_is_in_the_language_of_its_field() {
        readings.delete(id);
        id = readings.start("UN", "The United Nations (UN) is an organisation.");
        show();
        press("UN", CardContent.EDIT);
        var suggestion = page().select(".suggestion button:has([lang=kk])").first();
        assertThat(suggestion.text())
                .isEqualTo(words(
                        "reading.suggestion",
                        Map.of("text", suggestion.select("[lang=kk]").text())));
    }

    @Test
    void what_is_typed_in_several_lines_is_one_line() {
        press("Balkhash", CardContent.EDIT);
        type("Balkhash", "statement.ru", "Маяк на Балхаше\n{date}\r\nбыл зажжён");
        assertThat(candidate("Balkhash").draft().get("statement.ru")).isEqualTo("Маяк на Балхаше {date} был зажжён");
        assertThat(field("Balkhash", "statement.ru").getValue()).isEqualTo("Маяк на Балхаше {date} был зажжён");
        assertThat(field("Balkhash", "statement.ru").getElement().getTag()).isEqualTo("textarea");
    }

    @Test
    void the_question_that_forms_itself_is_shown_without_the_brackets_of_a_slot() {
        press("Balkhash", CardContent.EDIT);
        assertThat(field("Balkhash", "question.en").getPlaceholder())
                .isEqualTo("… was the lighthouse at Balkhash lit?");
    }

    @Test
    void what_was_typed_and_not_stored_is_offered_again() {
        press("Balkhash", CardContent.EDIT);
        var seen = candidate("Balkhash").draft();
        readings.correct(id, candidate("Balkhash").number(), seen, seen.with("statement.ru", "Маяк {date}"));
        type("Balkhash", "statement.ru", "Светоч {date}");
        assertThat(screen()).contains(words("reading.error.stale"));
        assertThat(candidate("Balkhash").draft().get("statement.ru")).isEqualTo("Маяк {date}");
        var again = find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().contains("Светоч {date}"))
                .findFirst()
                .orElseThrow();
        test(again).click();
        assertThat(candidate("Balkhash").draft().get("statement.ru")).isEqualTo("Светоч {date}");
    }
}
