package kz.zerek.correction.ui;

import static kz.zerek.exam.ExamFixture.blueprint;
import static kz.zerek.exam.ExamFixture.part;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.zerek.account.Person;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Subject;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.correction.AffectedAssignments;
import kz.zerek.correction.Status;
import kz.zerek.database.Statements;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.shell.NotFoundView;
import kz.zerek.shell.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

@Import(FactViewTest.Elsewhere.class)
class FactViewTest extends BankScreenFixture {

    private static final Bank STARTER = StarterBank.read();

    /** A fact that no test changes. */
    private static final String UNTOUCHED = "kz-recognised-since-1992";

    /** A screen of another feature. */
    @TestComponent
    static class Elsewhere implements AffectedAssignments {

        @Override
        public List<Way> of(Person teacher, String fact) {
            return List.of(new Way("Elsewhere", "elsewhere/" + fact));
        }
    }

    @Autowired
    Exams exams;

    @Test
    void the_history_of_a_fact_is_put_together_once() {
        var opening = Statements.of(() -> open(UNTOUCHED));
        // To enter, to fill, for the history, and for the preview.
        assertThat(opening)
                .filteredOn(statement -> statement.contains("from fact_correction where fact = ?"))
                .hasSize(4);
    }

    private void open() {
        open(FACT);
    }

    private void open(String fact) {
        navigate("bank/" + fact, FactView.class);
    }

    private void save(String reason) {
        send(0, Map.of("reason", reason));
    }

    private String statement() {
        return piece().fields().get("statement.en");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_fact_is_shown_with_its_source_its_questions_and_what_is_thought_of_it(Language reader) {
        read(reader);
        open(UNTOUCHED);
        assertThat(page().select(".source mark").text()).isEqualTo("1992 жылдан бері");
        assertThat(page().select(".source blockquote").attr("lang")).isEqualTo("kk");
        assertThat(typed("statement." + reader.code()))
                .isEqualTo(STARTER.dated(UNTOUCHED).statement().in(reader).text());
        assertThat(page().select(".fact-preview .stem").eachText())
                .isNotEmpty()
                .anyMatch(stem -> plain(stem).length() > 10);
        assertThat(page().select(".fact-preview article").eachAttr("lang")).containsOnly(reader.code());
        assertThat(screen())
                .contains(
                        words("correction.status.reviewed"),
                        words("correction.review.own"),
                        words("correction.versions.none"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_of_fact_can_be_opened_in_every_tab(Language reader) {
        read(reader);
        var some = List.of(
                STARTER.facts(AcronymFact.class)
                        .filter(fact -> fact.lures() != null)
                        .findFirst()
                        .orElseThrow(),
                STARTER.facts(ProposalFact.class).findFirst().orElseThrow(),
                STARTER.facts(ProposalFact.class)
                        .filter(fact -> !fact.details().isEmpty())
                        .findFirst()
                        .orElseThrow(),
                STARTER.sets().getFirst());
        for (Subject subject : some) {
            open(subject.id());
            for (var tab : Language.values()) {
                turn(tab);
                assertThat(page().select(".fact-editor .problem").text()).isBlank();
                assertThat(page().select(".fact-preview .stem")).isNotEmpty();
            }
        }
    }

    @Test
    void the_questions_follow_what_is_typed() {
        open();
        type("statement.en", "Kazakhstan entered the club of nations {date}");
        type("question.en", "{when} did Kazakhstan enter the club of nations?");
        assertThat(page().select(".fact-preview .stem").text()).contains("enter the club of nations");
        turn(Language.RU);
        assertThat(page().select(".fact-preview article").eachAttr("lang")).containsOnly("ru");
        turn(Language.EN);
        assertThat(typed("statement.en")).contains("club of nations");
        assertThat(statement()).doesNotContain("club");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_correction_is_saved_undone_and_brought_back(Language reader) {
        read(reader);
        open();
        turn(Language.EN);
        type("statement.en", "Kazakhstan entered the United Nations {date}");
        save("A better word");
        assertThat(message()).isEqualTo(words("correction.saved"));
        assertThat(statement()).contains("entered the United Nations");
        assertThat(screen()).contains("A better word", teacher.name(), words("correction.status.draft"));
        assertThat(page().select(".versions ins").text()).contains("entered");
        test(find(NativeButton.class).withText(words("shell.undo")).single()).click();
        assertThat(message()).isEqualTo(words("correction.taken-back"));
        assertThat(statement()).contains("became a member");
        ScreenFixture.press(
                history(), String.valueOf(corrections.versions(piece()).get(1).number()));
        assertThat(statement()).contains("entered the United Nations");
        corrections.restore(teacher, piece(), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "KK, 1992 жылғы наурыз, 1992 жылғы наурыздан бастап",
        "RU, март 1992 года, с марта 1992 года",
        "EN, March 1992, since March 1992"
    })
    void the_history_shows_dates_in_words_and_names_what_was_chosen(Language reader, String date, String since) {
        read(reader);
        var topic = STARTER.topics().stream()
                .filter(one -> !one.id().equals(piece().subject().topic()))
                .findFirst()
                .orElseThrow();
        correct(Map.of("date", "1992-03"));
        correct(Map.of("date", "1992-03/..", "topic", topic.id()));
        open();
        assertThat(plain(page().select(".versions ins").text()))
                .contains(date, since, topic.name().in(reader))
                .doesNotContain("1992-03", topic.id());
    }

    private void correct(Map<String, String> changes) {
        var fields = new TreeMap<>(piece().fields());
        fields.putAll(changes);
        corrections.save(teacher, piece(), fields, "Checked");
    }

    private History history() {
        return find(History.class).single();
    }

    @Test
    void the_history_takes_no_number_that_it_does_not_show() {
        open(UNTOUCHED);
        for (var number : new String[] {"0", "7", "-1", "nonsense", "999999"}) ScreenFixture.press(history(), number);
        assertThat(corrections.versions(corrections.open(UNTOUCHED))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_wrong_is_told_at_its_field_and_stops_the_saving(Language reader) {
        read(reader);
        open();
        type("date", "yesterday or so");
        type("statement." + reader.code(), "no slot");
        assertThat(problem("date"))
                .isEqualTo(words("reading.problem.not-a-date", Map.of("invalid", "yesterday or so")));
        assertThat(problem("statement." + reader.code())).isNotEmpty();
        save("No reason");
        assertThat(message()).isEqualTo(words("correction.error.unfit"));
        assertThat(ScreenFixture.focused()).isEqualTo("field-date");
        save("");
        assertThat(ScreenFixture.focused()).isEqualTo("field-date");
        type("statement." + reader.code(), "");
        assertThat(problem("statement." + reader.code())).isEqualTo(words("reading.problem.empty"));
        assertThat(page().select(".fact-preview").text()).contains(words("reading.preview.none"));
    }

    @Test
    void of_a_date_that_cannot_be_read_only_what_was_typed_is_told() {
        open(UNTOUCHED);
        type("date", "yesterday or so");
        assertThat(problem("date"))
                .isEqualTo(words("reading.problem.not-a-date", Map.of("invalid", "yesterday or so")));
    }

    @Test
    void what_is_wrong_in_another_tab_is_told_with_its_language() {
        open();
        type("statement.en", "no slot");
        turn(Language.KK);
        assertThat(page().select(".status.problem").eachText()).anyMatch(text -> text.startsWith("English: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 March 1993", "2 наурыз 1993", "02.03.1993", "1993-03-02"})
    void a_date_is_typed_as_people_write_it(String date) {
        open();
        type("date", date);
        assertThat(problem("date")).isEmpty();
        save("Another day");
        assertThat(piece().fields()).containsEntry("date", "1993-03-02");
    }

    @Test
    void a_reason_is_asked_for() {
        open();
        type("statement.en", "Kazakhstan entered the United Nations {date}");
        save(" ");
        assertThat(page().select("#field-reason-problem").text())
                .isEqualTo(words("correction.error.reason", Map.of("count", 500)));
        assertThat(ScreenFixture.focused()).isEqualTo("field-reason");
        assertThat(statement()).contains("became");
    }

    @Test
    void who_is_slower_keeps_what_was_typed_and_is_shown_how_it_is() {
        open();
        var fields = new TreeMap<>(piece().fields());
        fields.put("statement.en", "Kazakhstan quickly joined the UN {date}");
        corrections.save(teacher, piece(), fields, "Faster");
        type("statement.en", "Kazakhstan slowly joined the UN {date}");
        save("Slower");
        assertThat(message()).isEqualTo(words("correction.error.stale"));
        assertThat(typed("statement.en")).contains("slowly");
        press("correction.reload");
        assertThat(typed("statement.en")).contains("quickly");
    }

    @Test
    void what_was_typed_stays_when_the_language_of_the_page_changes() {
        open();
        type("statement.en", "Kazakhstan entered the United Nations {date}");
        read(Language.KK);
        assertThat(typed("statement.en")).contains("entered");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_fact_is_disputed_and_reviewed(Language reader) {
        read(reader);
        open();
        send(1, Map.of("note", ""));
        assertThat(page().select("#field-note-problem").text())
                .isEqualTo(words("correction.error.note", Map.of("count", 500)));
        send(1, Map.of("note", "The day is doubtful"));
        assertThat(screen()).contains(words("correction.status.disputed"), "The day is doubtful", teacher.name());
        press("correction.review.mark");
        assertThat(reviews.of(piece())).isEqualTo(Status.REVIEWED);
        press("correction.review.unmark");
        assertThat(reviews.of(piece())).isEqualTo(Status.DRAFT);
        press("correction.review.mark");
        assertThat(screen()).contains(words("correction.status.reviewed"));
    }

    @Test
    void forms_are_made_by_rule_and_a_written_one_goes_back_with_a_click() {
        var proposal = STARTER.facts(ProposalFact.class).findFirst().orElseThrow();
        open(proposal.id());
        turn(Language.KK);
        type("what.kk.accusative", "МЕНІҢ ТҰЛҒАМДЫ");
        assertThat(page().select(".fact-preview .stem").text()).contains("МЕНІҢ ТҰЛҒАМДЫ");
        press("correction.forms.back");
        assertThat(page().select(".fact-preview .stem").text()).doesNotContain("МЕНІҢ ТҰЛҒАМДЫ");
        assertThat(typed("what.kk.accusative")).isEmpty();
        assertThat(screen()).contains(words("correction.forms.shared"));
        turn(Language.RU);
        assertThat(screen()).contains(words("correction.form.prepositional"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tests_that_use_it_are_named_and_those_of_others_counted(Language reader) {
        read(reader);
        var blueprint = blueprint(part(Set.of("kazakhstan-un"), Set.of(), 60));
        exams.create(teacher, "My own test", blueprint);
        exams.create(people.teacher(), "Of another", blueprint);
        open();
        assertThat(page().select(".rows a").eachText()).contains("My own test");
        assertThat(screen()).doesNotContain("Of another").doesNotContain(words("correction.uses.none"));
        assertThat(exams.using(teacher, FACT).others()).isPositive();
        assertThat(exams.using(teacher, "kz-un").own()).isEmpty();
        open(other());
        assertThat(screen()).contains(words("correction.uses.none"));
    }

    /** A fact of another topic. */
    private static String other() {
        return STARTER.facts(DateFact.class)
                .filter(fact -> fact.topic().equals("nuclear-free-world"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void once_corrected_it_leads_to_the_marks_that_would_change() {
        open();
        assertThat(page().select("a[href^=elsewhere]")).isEmpty();
        type("statement.en", statement().replaceFirst("^", "As is known, "));
        save("Shorter");
        assertThat(page().select("a[href^=elsewhere]").eachAttr("href")).containsExactly("elsewhere/" + FACT);
    }

    @Test
    void what_looks_like_markup_or_yaml_is_text() {
        open();
        var text = "<b onclick=x>{date}</b> - [a]: 'b' # c";
        type("statement.en", text);
        type("question.en", "<i>{when}</i>?");
        save("<script>");
        assertThat(statement()).isEqualTo(text);
        assertThat(page().select(".fact-preview b, .fact-preview i, h1 b, .history script"))
                .isEmpty();
        assertThat(screen()).contains("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such", "KZ-UN-MEMBER", "%2e%2e", "kz-un-member%20"})
    void a_fact_that_there_is_not_is_not_found(String id) {
        navigate("bank/" + id, NotFoundView.class);
    }
}
