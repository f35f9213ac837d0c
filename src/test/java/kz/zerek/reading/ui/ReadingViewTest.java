package kz.zerek.reading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.attempt.Attempts;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Discovery;
import kz.zerek.reading.Draft;
import kz.zerek.reading.Place;
import kz.zerek.reading.ReadingId;
import kz.zerek.reading.Readings;
import kz.zerek.reading.TextPage;
import kz.zerek.shell.ErrorView;
import kz.zerek.shell.LocalOnly;
import kz.zerek.shell.ScreenFixture;
import kz.zerek.shell.SegmentedChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.JsonNodeFactory;

/** The screen of one document without a browser. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:reading;DB_CLOSE_DELAY=-1")
class ReadingViewTest extends SpringBrowserlessTest {

    private static final String TEXT = """
            Lighthouses of the lake
            The Northern Lighthouse Union (NLU) was founded on 4 May 1931. The lighthouse at Balkhash was lit in 1936.
            The Southern Lighthouse Union (SLU) was founded on 9 June 1947.
            """;

    @Autowired
    private Readings readings;

    @Autowired
    private Attempts attempts;

    private Language language = Language.EN;
    private ReadingId id;

    @BeforeEach
    void open() {
        ScreenFixture.askFromHere(true);
        id = readings.start("Lighthouses", TEXT);
        read(language);
        show();
    }

    @AfterEach
    void delete() {
        if (readings.all().stream().anyMatch(row -> row.reading().id().equals(id))) readings.delete(id);
    }

    private void show() {
        navigate(Ways.address(id), ReadingView.class);
    }

    private void read(Language reader) {
        language = reader;
        UI.getCurrent().setLocale(reader.locale());
        roundTrip();
    }

    private Candidate candidate(String said) {
        return readings.workbench(id).candidates().stream()
                .filter(candidate -> candidate.draft().fields().toString().contains(said))
                .findFirst()
                .orElseThrow();
    }

    private CandidateCard card(String said) {
        var name = CandidateCard.id(candidate(said).number());
        return find(CandidateCard.class).all().stream()
                .filter(card -> name.equals(card.getElement().getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    private void press(String said, String action) {
        ScreenFixture.press(card(said), action);
    }

    private String screen() {
        return ScreenFixture.page((Component) getCurrentView()).text().replace('\u00a0', ' ');
    }

    private String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values);
    }

    private String words(String key) {
        return words(key, Map.of());
    }

    private void type(String said, String field, String text) {
        test(field(said, field)).setValue(text);
    }

    private void fillIn(String said, String kk, String ru, String en) {
        press(said, CardContent.EDIT);
        type(said, "statement.kk", kk);
        type(said, "statement.ru", ru);
        type(said, "statement.en", en);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_find_has_a_card_and_a_mark_in_the_text(Language reader) {
        read(reader);
        var page = ScreenFixture.page((Component) getCurrentView());
        for (var candidate : readings.workbench(id).candidates()) {
            assertThat(page.select("#" + CandidateCard.id(candidate.number()))).hasSize(1);
            assertThat(page.select("mark > [id=" + TextPane.id(candidate.number()) + "]"))
                    .hasSize(1);
        }
        assertThat(page.text()).contains(words("reading.counts", Map.of("count", 5, "open", 5, "accepted", 0)));
        assertThat(page.text()).doesNotContain("!" + reader.code(), "reading.");
    }

    @Test
    void what_is_accepted_and_rejected_is_stored_and_can_be_taken_back() {
        press("Balkhash", CardContent.ACCEPT);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.ACCEPTED);
        assertThat(screen()).contains(words("reading.state.accepted"));
        press("Balkhash", CardContent.REOPEN);
        press("Balkhash", CardContent.REJECT);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.REJECTED);
        press("Balkhash", CardContent.REOPEN);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.OPEN);
    }

    @Test
    void what_another_window_changed_is_not_overwritten() {
        var seen = candidate("Balkhash");
        readings.reject(id, seen.number(), seen.edits());
        press("Balkhash", CardContent.ACCEPT);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.REJECTED);
        assertThat(screen()).contains(words("reading.error.stale"), words("reading.state.rejected"));
    }

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
        assertThat(screen()).contains(words("bank.problem.not-a-dating", Map.of("invalid", "one day")));
    }

    @Test
    void what_is_complete_is_put_into_the_bank_and_the_rest_is_told() {
        fillIn(
                "Balkhash",
                "Балқаштағы шамшырақ {date} жанды",
                "Маяк на Балхаше {date} был зажжён",
                "The lighthouse at Balkhash was lit {date}");
        press("Balkhash", CardContent.ACCEPT);
        press("NLU) was", CardContent.ACCEPT);
        test(find(NativeButton.class)
                        .withText(words("reading.publish", Map.of("count", 2)))
                        .single())
                .click();
        assertThat(screen())
                .contains(words("reading.publish.done", Map.of("count", 1)))
                .contains(words("reading.publish.unready", Map.of("count", 1)));
        assertThat(attempts.topics()).anyMatch(topic -> topic.name().en().equals("Lighthouses"));
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

    private void press(String label) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().startsWith(label))
                        .findFirst()
                        .orElseThrow())
                .click();
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
    void what_says_the_same_can_be_merged() {
        readings.importAgain(id, TEXT + "The lighthouse at Balkhash was lit in 1936.");
        show();
        var last = readings.workbench(id).candidates().getLast();
        var card = find(CandidateCard.class).all().getLast();
        assertThat(ScreenFixture.page(card).text()).contains(words("reading.conflict.same.candidate"));
        ScreenFixture.press(card, CardContent.MERGE + candidate("Balkhash").number());
        assertThat(readings.workbench(id).candidate(last.number()).orElseThrow().state())
                .isEqualTo(State.MERGED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void any_two_of_a_kind_can_be_merged() {
        press("NLU) was", CardContent.EDIT);
        var choice = (Select<Integer>) find(Select.class).all().getLast();
        test(choice)
                .selectItem(choice.getItemLabelGenerator()
                        .apply(candidate("Balkhash").number()));
        test(find(NativeButton.class).withText(words("reading.merge.do")).single())
                .click();
        assertThat(candidate("NLU) was").into()).isEqualTo(candidate("Balkhash").number());
        assertThat(find(CandidateEditor.class).all()).isEmpty();
    }

    @Test
    void only_what_is_to_be_decided_can_be_shown() {
        press("Balkhash", CardContent.ACCEPT);
        var states = find(SegmentedChoice.class).all().getLast();
        ScreenFixture.fire(
                states.getElement(), "change", "event.target.value", JsonNodeFactory.instance.stringNode("1"));
        assertThat(find(CandidateCard.class).all()).hasSize(4);
    }

    @Test
    void a_button_that_no_page_has_does_nothing() {
        for (var action : List.of("", "merge:", "merge:x", "merge:99", "merge:1", "open", "accept:1"))
            press("Balkhash", action);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_document_that_is_not_there_has_no_screen() {
        navigate(Ways.READINGS + "/reading-aaaaaaaaaa", ErrorView.class);
        navigate(Ways.READINGS + "/nonsense", ErrorView.class);
    }

    @Test
    void the_screens_open_on_this_computer_only() {
        assertThat(List.of(ReadingView.class, ReadingsView.class))
                .allMatch(view -> view.isAnnotationPresent(LocalOnly.class));
    }

    @Test
    void a_document_taken_away_leaves_the_list() {
        test(find(NativeButton.class).withText(words("reading.delete")).single())
                .click();
        test(find(NativeButton.class).withText(words("reading.delete.sure")).single())
                .click();
        assertThat(getCurrentView()).isInstanceOf(ReadingsView.class);
        assertThat(screen()).contains(words("reading.documents.none"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_pasted_text_is_called_by_its_first_words(Language reader) {
        read(reader);
        navigate(ReadingsView.class);
        paste("  ");
        assertThat(screen()).contains(words("reading.error.empty"));
        paste(TEXT);
        assertThat(getCurrentView()).isInstanceOf(ReadingView.class);
        assertThat(screen()).contains("Lighthouses of the lake");
        readings.all().stream()
                .filter(row -> row.reading().title().en().equals("Lighthouses of the lake"))
                .forEach(row -> readings.delete(row.reading().id()));
    }

    private void paste(String text) {
        var button =
                find(NativeButton.class).withText(words("reading.paste.read")).single();
        ScreenFixture.fire(
                button.getElement(), "click", DocumentInput.PASTED, JsonNodeFactory.instance.stringNode(text));
    }

    @Test
    void all_accepted_at_once_can_be_taken_back_at_once() {
        var before = readings.workbench(id).candidates();
        pressButton("reading.accept-all.all");
        assertThat(readings.workbench(id).accepted()).isNotEmpty();
        pressButton("reading.accept-all.undo");
        assertThat(readings.workbench(id).candidates())
                .usingRecursiveComparison()
                .ignoringFields("edits")
                .isEqualTo(before);
        assertThat(find(NativeButton.class)
                        .withText(words("reading.accept-all.undo"))
                        .all())
                .isEmpty();
    }

    private void pressButton(String key) {
        test(find(NativeButton.class).withText(words(key)).single()).click();
    }

    private void choose(int group, int value) {
        ScreenFixture.fire(
                find(SegmentedChoice.class).all().get(group).getElement(),
                "change",
                "event.target.value",
                JsonNodeFactory.instance.stringNode(String.valueOf(value)));
    }

    @Test
    void all_of_one_kind_are_accepted_if_only_these_are_shown() {
        choose(0, 1);
        pressButton("reading.accept-all.date");
        assertThat(readings.workbench(id).accepted())
                .isNotEmpty()
                .allMatch(candidate -> candidate.kind() == Draft.Kind.DATE);
    }

    @Test
    void what_the_bank_does_not_get_is_shown_when_it_is_asked_for() {
        press("NLU) was", CardContent.ACCEPT);
        test(find(NativeButton.class)
                        .withText(words("reading.publish", Map.of("count", 1)))
                        .single())
                .click();
        pressButton("reading.publish.show");
        assertThat(find(CandidateCard.class).all()).hasSize(1);
        assertThat(screen())
                .contains(words("reading.missing", Map.of("languages", "Kazakh, Russian")))
                .doesNotContain(words("reading.publish.show"));
    }

    @Test
    void a_document_without_what_is_chosen_says_so() {
        choose(0, 3);
        assertThat(find(CandidateCard.class).all()).isEmpty();
        assertThat(screen()).contains(words("reading.none.chosen")).doesNotContain(words("reading.none"));
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

    private org.jsoup.nodes.Element page() {
        return ScreenFixture.page((Component) getCurrentView());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_mark_leads_to_its_card_and_tells_what_it_is_and_what_was_decided(Language reader) {
        press("Balkhash", CardContent.ACCEPT);
        read(reader);
        var page = page();
        for (var candidate : readings.workbench(id).candidates()) {
            var link = page.selectFirst("mark > a[href=#" + CandidateCard.id(candidate.number()) + "]");
            assertThat(page.getElementById(link.attr("aria-describedby")).text())
                    .isEqualTo(words(
                            "reading.mark",
                            Map.of(
                                    "kind", words("reading.kind." + Shown.key(candidate.kind())),
                                    "state", words("reading.state." + Shown.key(candidate.state())))));
        }
        assertThat(page.select("mark.date.accepted.begins")).hasSize(1);
        assertThat(page.select(".segments .date, .segments .acronym, .segments .proposal"))
                .hasSize(3);
    }

    @Test
    void a_mark_whose_card_is_not_shown_leads_nowhere() {
        choose(0, 1);
        assertThat(page().select("mark.date > a")).hasSize(3);
        assertThat(page().select("mark.acronym")).hasSize(2);
        assertThat(page().select("mark.acronym > a, mark.acronym[data-jump]")).isEmpty();
    }

    @Test
    void what_is_found_within_something_else_is_marked_as_both_and_each_leads_to_its_card() {
        var text = "It was proposed to meet in 1994 again.";
        var candidates = List.of(
                found(1, Draft.Kind.PROPOSAL, text, "to meet in 1994 again"),
                found(2, Draft.Kind.DATE, text, "in 1994"),
                found(3, Draft.Kind.DATE, text, "in 1994"));
        var page = TextPane.of(
                (Component) getCurrentView(),
                text,
                TextPage.of(text).getFirst(),
                candidates,
                Set.of(1, 2, 3),
                Language.EN);
        assertThat(page.select("article").text()).isEqualTo(text);
        assertThat(page.select("mark.proposal mark.date > a").text()).isEqualTo("in 1994");
        assertThat(page.select("a[href=#candidate-1]").text()).isEqualTo("to meet");
        for (int number = 1; number <= 3; number++)
            assertThat(page.select("mark > [id=" + TextPane.id(number) + "]")).hasSize(1);
    }

    private static Candidate found(int number, Draft.Kind kind, String text, String part) {
        int start = text.indexOf(part);
        var place = new Place(1, new Span(start, start + part.length()), new Span(0, text.length()));
        var draft = new Draft(kind, Map.of());
        return new Candidate(
                number, new Discovery(place, 1, "rule", draft, Map.of()), draft, State.OPEN, null, null, null, 0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_said_in_another_language_than_that_of_the_page_tells_in_which(Language reader) {
        readings.importAgain(id, TEXT + "The lighthouse at Balkhash was lit in 1936.");
        read(reader);
        show();
        var other = reader == Language.EN ? "" : "en";
        var page = page();
        var union = CandidateCard.id(candidate("NLU) was").number());
        assertThat(page.getElementById(union + "-body").attr("lang")).isEqualTo(other);
        assertThat(page.getElementById(union + "-head").attr("lang")).isEmpty();
        assertThat(page.select(".conflict dd span")).isNotEmpty().anySatisfy(said -> {
            assertThat(said.text()).contains("Balkhash");
            assertThat(said.attr("lang")).isEqualTo(other);
        });
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
    void what_a_button_does_is_told_with_what_it_is_done_to() {
        press("Balkhash", CardContent.EDIT);
        var page = page();
        var named = page.select(".candidate button, .candidate .in-text, .merging button");
        assertThat(named).hasSizeGreaterThan(20);
        for (var button : named) {
            var names = button.attr("aria-labelledby").split(" ");
            assertThat(page.select("[id=" + names[0] + "]")).containsExactly(button);
            assertThat(page.getElementById(names[1]).is("h2")).isTrue();
        }
        var editor = page.selectFirst(".candidate-editor[role=group]");
        assertThat(editor.attr("aria-labelledby"))
                .isEqualTo(CandidateCard.headId(candidate("Balkhash").number()));
    }

    @Test
    void the_text_is_a_region_that_the_keyboard_can_scroll_or_skip() {
        assertThat(page().select(".document-pane[role=region][tabindex=0]").attr("aria-label"))
                .isEqualTo(words("reading.text"));
        var skip = page().selectFirst(".panes > a:first-child");
        assertThat(page().select(skip.attr("href")).attr("aria-label")).isEqualTo(words("reading.finds"));
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

    private Input field(String said, String field) {
        var name = "field-%d-%s".formatted(candidate(said).number(), DraftForm.id(field));
        return find(Input.class).withId(name).single();
    }

    @Test
    void what_a_document_says_on_every_page_is_not_shown_on_every_card() {
        readings.importAgain(id, TEXT + "The lighthouse at Balkhash was lit in 1936.\n".repeat(20));
        show();
        var card = ScreenFixture.page(card("Balkhash"));
        assertThat(card.select(".conflict")).hasSize(3);
        assertThat(card.text()).contains(words("reading.conflict.more", Map.of("count", 17)));
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

    @Test
    void a_text_that_begins_with_signs_has_a_name() {
        navigate(ReadingsView.class);
        paste("{\n" + TEXT);
        assertThat(getCurrentView()).isInstanceOf(ReadingView.class);
        assertThat(screen()).contains(words("reading.untitled"));
        readings.all().stream()
                .map(row -> row.reading().id())
                .filter(other -> !other.equals(id))
                .forEach(readings::delete);
    }
}
