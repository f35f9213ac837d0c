package kz.zerek.score.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zerek.account.NewStudent;
import kz.zerek.account.PeopleFixture;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.assignment.SchoolScreenFixture;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.DateFact;
import kz.zerek.database.Statements;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.question.Corrected;
import kz.zerek.question.Ref;
import kz.zerek.question.Task;
import kz.zerek.score.ChangedMarks;
import kz.zerek.score.Gradebook;
import kz.zerek.score.OwnResults;
import kz.zerek.sheet.SheetFormat;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormFixture;
import kz.zerek.shell.Markup;
import kz.zerek.shell.NotFoundView;
import kz.zerek.shell.ScreenFixture;
import kz.zerek.shell.SegmentedChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class GradebookScreensTest extends SchoolScreenFixture {

    @Autowired
    Gradebook gradebook;

    @Autowired
    ChangedMarks changes;

    @Autowired
    OwnResults results;

    @Autowired
    BankStore banks;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_gradebook_shows_students_across_assignments(Language reader) {
        read(reader);
        navigate("classes/" + classroom + "/gradebook", GradebookView.class);
        assertThat(screen()).contains(words("gradebook.no-assignments"));
        take(set(Rules.PLAIN), 2);
        set(Rules.PLAIN);
        navigate("classes/" + classroom + "/gradebook", GradebookView.class);
        var page = page();
        assertThat(page.select("th[scope=row]").eachText()).containsExactly(student.name());
        assertThat(page.select("th[scope=col]")).hasSize(4);
        assertThat(page.select("td").get(0).text()).isEqualTo(words("gradebook.state.not-begun"));
        assertThat(page.select("td").get(1).text().replace('\u00a0', ' ')).contains("4 / 6", "67");
        assertThat(screen()).contains(words("gradebook.export.xlsx"), words("gradebook.export.csv"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_pass_mark_of_a_test_stands_above_who_passed(Language reader) {
        read(reader);
        students.add(teacher, classroom, List.of(new NewStudent("Әлия", null)));
        take(set(Rules.PLAIN, new BigDecimal("4")), 2);
        take(set(Rules.PLAIN), 2);
        navigate("classes/" + classroom + "/gradebook", GradebookView.class);
        var mark = words("assignment.pass", Map.of("points", 4));
        assertThat(page().select("thead th:contains(" + mark + ")")).hasSize(1);
        assertThat(page().select("td:contains(" + words("assignment.passed") + ")"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_scale_that_is_chosen_puts_grades_beside_per_cent_for_teacher_and_student(Language reader) {
        read(reader);
        take(set(Rules.PLAIN), 2);
        navigate("classes/" + classroom + "/gradebook", GradebookView.class);
        assertThat(page().select(".grade")).isEmpty();
        choose("1");
        var grade = words("gradebook.grade", Map.of("grade", "4"));
        assertThat(page().select("td .grade").eachText()).containsExactly(grade, grade);
        assertThat(screen()).contains(words("gradebook.scale.done"), "5: 85–100", "2: 0–39");
        choose("9");
        assertThat(page().select("td .grade")).hasSize(2);
        navigate("classes/" + classroom + "/gradebook/" + student.id(), StudentView.class);
        assertThat(screen()).contains(grade);
        PeopleFixture.signIn(student);
        navigate("results", ResultsView.class);
        assertThat(page().select(".results .grade").eachText()).containsExactly(grade);
        PeopleFixture.signIn(teacher);
        navigate("classes/" + classroom + "/gradebook", GradebookView.class);
        choose("0");
        assertThat(page().select(".grade")).isEmpty();
        assertThat(screen()).contains(words("gradebook.scale.gone"));
    }

    /** @param scale its number among those offered; the first is none */
    private void choose(String scale) {
        ScreenFixture.fire(
                find(SegmentedChoice.class).single().getElement(),
                "change",
                "event.target.value",
                JsonNodeFactory.instance.stringNode(scale));
        roundTrip();
    }

    @Test
    void two_of_one_name_are_told_apart_by_their_logins() {
        students.add(teacher, classroom, List.of(new NewStudent(student.name(), null)));
        set(Rules.PLAIN);
        var both = students.of(teacher, classroom).stream()
                .map(row -> students.card(teacher, classroom, row.id()).person())
                .map(person -> person.name() + " · " + person.login())
                .toList();
        navigate("classes/" + classroom + "/gradebook", GradebookView.class);
        assertThat(page().select("th[scope=row]").eachText()).containsExactlyInAnyOrderElementsOf(both);
        navigate("classes/" + classroom + "/gradebook/" + student.id(), StudentView.class);
        assertThat(both)
                .contains(student.name() + " · " + page().select("h1 + p").text());
    }

    @Test
    void an_empty_class_says_so_and_the_class_leads_to_the_gradebook() {
        read(Language.KK);
        var empty = classes.create(teacher, "8А");
        navigate("classes/" + empty + "/gradebook", GradebookView.class);
        assertThat(screen()).contains(words("gradebook.no-students"));
        UI.getCurrent().navigate("classes/" + empty);
        assertThat(page().select("a").eachAttr("href")).contains("classes/" + empty + "/gradebook");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_attempt_opens_in_the_language_of_its_answers_and_a_mark_is_changed_and_changed_back(Language reader) {
        read(reader);
        var attempt = take(set(Rules.PLAIN), 2);
        navigate("classes/" + classroom + "/gradebook/" + student.id(), StudentView.class);
        assertThat(page().select("ul.attempts > li button")).hasSize(1);
        open(attempt);
        var page = page();
        assertThat(page.select("h2").eachAttr("lang")).containsExactly("ru", "ru", "ru");
        change("", "");
        assertThat(screen())
                .contains(words("gradebook.error.points"), words("gradebook.error.reason", Map.of("most", 200)));
        change("2", "");
        assertThat(screen())
                .contains(words("gradebook.error.reason", Map.of("most", 200)))
                .doesNotContain(words("gradebook.error.points"));
        change("3", "Ауызша");
        assertThat(screen()).contains(words("gradebook.error.points"));
        change("1,5", "Ауызша жауап берді");
        assertThat(screen()).contains("Ауызша жауап берді", teacher.name(), words("gradebook.history"));
        assertThat(points()).isEqualTo(5.5);
        test(find(NativeButton.class).withText(words("shell.undo")).single()).click();
        assertThat(screen()).contains(words("gradebook.change.undone"));
        assertThat(points()).isEqualTo(4);
    }

    @Test
    void who_changed_marks_is_looked_up_once_however_many_they_changed() {
        var attempt = take(set(Rules.PLAIN), 2);
        navigate("classes/" + classroom + "/gradebook/" + student.id(), StudentView.class);
        changes.change(teacher, attempt, 1, "1", "Reason");
        int one = Statements.of(() -> open(attempt)).size();
        open(attempt);
        for (int position = 1; position <= 3; position++) changes.change(teacher, attempt, position, "1,5", "Reason");
        assertThat(Statements.of(() -> open(attempt))).hasSize(one);
        assertThat(page().select("details li:contains(" + teacher.name() + ")")).hasSize(4);
    }

    @Test
    void the_results_of_a_student_are_read_once_for_a_page() {
        take(set(Rules.PLAIN), 2);
        PeopleFixture.signIn(student);
        var one = Statements.of(() -> results.of(student)).getFirst();
        var all = Statements.of(() -> navigate("results", ResultsView.class));
        assertThat(all).filteredOn(one::equals).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_student_sees_their_own_results_and_topics(Language reader) {
        read(reader);
        PeopleFixture.signIn(student);
        navigate("results", ResultsView.class);
        assertThat(screen()).contains(words("results.none"));
        take(set(Rules.PLAIN), 2);
        navigate("results", ResultsView.class);
        assertThat(screen()).contains("4 / 6", words("results.topics"), words("results.answers"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_result_that_is_not_shown_is_not_on_the_screen(Language reader) {
        read(reader);
        take(set(new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.NEVER, null, false)), 2);
        PeopleFixture.signIn(student);
        navigate("results", ResultsView.class);
        assertThat(screen())
                .contains(words("results.hidden.never"))
                .doesNotContain("4 / 6", "67", words("results.answers"), words("results.topics"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_asked_of_a_corrected_fact_is_shown_side_by_side_and_marked_anew(Language reader) {
        read(reader);
        var id = set(Rules.PLAIN);
        take(id, 2);
        var bank = banks.bank(banks.current().number());
        navigate("assignments/" + id + "/remark", RemarkView.class);
        assertThat(screen()).contains(words("remark.nothing"));
        banks.load(corrected(bank, id));
        try {
            UI.getCurrent().navigate("assignments/" + id);
            assertThat(page().select(".note a").eachAttr("href")).containsExactly("assignments/" + id + "/remark");
            UI.getCurrent().navigate("assignments");
            roundTrip();
            assertThat(page().select("li a[aria-label]").eachText()).containsExactly(words("remark.due.list"));
            navigate("assignments/" + id + "/remark", RemarkView.class);
            assertThat(screen()).contains(student.name(), "−2", words("correction.before"));
            assertThat(page().select("td").eachAttr("data-name"))
                    .containsExactly(words("remark.before"), words("remark.after"), words("remark.difference"));
            press("remark.decline");
            assertThat(screen()).contains(words("remark.declined"), words("remark.nothing"));
            press("shell.undo");
            press("remark.apply");
            assertThat(points()).isEqualTo(2);
            press("shell.undo");
            assertThat(screen()).contains(words("remark.undone"));
            assertThat(points()).isEqualTo(4);
            banks.load(corrected(banks.bank(banks.current().number()), id));
            banks.load(bank);
            press("remark.apply");
            assertThat(screen()).contains(words("remark.stale"));
        } finally {
            banks.load(bank);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"remark.apply", "remark.decline"})
    void who_marks_anew_what_a_colleague_has_deleted_with_its_class_is_led_to_the_list(String key) {
        read(Language.EN);
        var id = set(Rules.PLAIN);
        take(id, 2);
        var bank = banks.bank(banks.current().number());
        banks.load(corrected(bank, id));
        try {
            navigate("assignments/" + id + "/remark", RemarkView.class);
            classes.delete(teacher, classroom);
            press(key);
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("assignments");
        } finally {
            banks.load(bank);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_correction_that_changes_no_mark_is_told_with_the_way_to_the_fact(Language reader) {
        read(reader);
        var id = set(Rules.PLAIN);
        take(id, 0);
        var bank = banks.bank(banks.current().number());
        var fact = records.get(
                        records.of(id.value(), new PersonTaker(student.id())).getFirst())
                .item(1)
                .question()
                .subject();
        var date = ((DateFact) bank.subject(fact)).dating().date();
        banks.load(Corrected.date(bank, fact, date, List.of(PartialDate.parse("1066-10-14"))));
        try {
            UI.getCurrent().navigate("assignments/" + id);
            assertThat(page().select(".note a")).isEmpty();
            assertThat(page().select("p.hint a[href=bank/" + fact + "]").text()).isEqualTo(words("remark.corrected"));
        } finally {
            banks.load(bank);
        }
    }

    private void press(String key) {
        test(find(NativeButton.class).withText(words(key)).single()).click();
    }

    /** A bank in which the first answer, that was right, is wrong. */
    private Bank corrected(Bank bank, AssignmentId id) {
        var question = records.get(
                        records.of(id.value(), new PersonTaker(student.id())).getFirst())
                .item(1)
                .question();
        var wrong = ((Task.Choice) question.task())
                .options().stream()
                        .filter(option -> !option.correct())
                        .map(option -> ((Ref.When) option.content()).dating().date())
                        .findFirst();
        return Corrected.date(bank, question.subject(), wrong.orElseThrow(), List.of());
    }

    @Test
    void the_file_has_the_name_of_the_class_and_the_day() {
        var odd = classes.create(teacher, "7/8 \"Ә\"");
        var name =
                ExportLink.name(gradebook.whole(teacher, odd), LocalDate.of(2026, 9, 1), SheetFormat.XLSX, Language.KK);
        assertThat(name).matches("Журнал 7_8 _Ә_ \\d{4}-\\d\\d-\\d\\d\\.xlsx");
    }

    @Test
    void others_see_none_of_it() {
        var addresses = List.of(
                "assignments/" + set(Rules.PLAIN) + "/remark",
                "classes/" + classroom + "/gradebook",
                "classes/" + classroom + "/gradebook/" + student.id());
        for (var who : List.of(fixture.teacher(), fixture.owner(), student)) {
            PeopleFixture.signIn(who);
            for (var address : addresses) navigate(address, NotFoundView.class);
        }
        PeopleFixture.signIn(teacher);
        navigate("classes/" + classroom + "/gradebook/" + teacher.id(), NotFoundView.class);
        navigate("classes/nonsense/gradebook", NotFoundView.class);
        navigate("results", NotFoundView.class);
        navigate("assignments/nonsense/remark", NotFoundView.class);
    }

    private void open(AttemptId attempt) {
        var list = find(Markup.class, find(AttemptList.class).single()).single();
        ScreenFixture.press(list, attempt.toString());
    }

    /** The mark of the third answer. */
    private void change(String points, String reason) {
        var answer = find(AnswerSection.class).all().get(2);
        test(find(NativeButton.class, answer)
                        .withText(words("gradebook.change"))
                        .single())
                .click();
        FormFixture.send(find(Form.class, answer).single(), Map.of("points", points, "reason", reason));
    }

    private double points() {
        var row = gradebook.page(teacher, classroom, 1).rows().getFirst();
        return row.results().getFirst().score().points();
    }
}
