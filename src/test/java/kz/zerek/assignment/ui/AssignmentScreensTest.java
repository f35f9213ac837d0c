package kz.zerek.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zerek.account.NewStudent;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.assignment.SchoolScreenFixture;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.TimeLimit;
import kz.zerek.exam.Variants;
import kz.zerek.exam.store.ExamId;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormFixture;
import kz.zerek.shell.NotFoundView;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.ScreenFixture;
import kz.zerek.shell.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

class AssignmentScreensTest extends SchoolScreenFixture {

    private static final Duration HOUR = Duration.ofHours(1);

    private PersonId second;

    @BeforeEach
    void a_second_student() {
        students.add(teacher, classroom, List.of(new NewStudent("Әлия", null)));
        second = students.of(teacher, classroom).stream()
                .filter(row -> row.name().equals("Әлия"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_test_is_set_for_some_of_a_class(Language reader) {
        read(reader);
        var exam = exam(null, null);
        open("assignments/new?exam=" + exam);
        assertThat(screen()).contains(words("assignment.some"));
        assertThat(page().select(".students-choice label").eachText())
                .containsExactlyInAnyOrder(student.name(), "Әлия");
        send(Map.of("exam", exam.toString(), "class", classroom.toString(), "student-" + second, "on"));
        assertThat(getCurrentView()).isInstanceOf(AssignmentView.class);
        assertThat(screen()).contains("7Ә, " + words("assignments.some"), words("assignments.open"));
        assertThat(page().select(".live .name").eachText()).containsExactly("Әлия");
    }

    @Test
    void two_of_one_name_are_told_apart_by_their_logins() {
        read(Language.EN);
        students.add(teacher, classroom, List.of(new NewStudent("ӘЛИЯ", null)));
        var both = students.of(teacher, classroom).stream()
                .filter(row -> !row.id().equals(student.id()))
                .map(row -> students.card(teacher, classroom, row.id()).person())
                .map(person -> person.name() + " · " + person.login())
                .toList();
        assertThat(both).hasSize(2);
        open("assignments/new?exam=" + exam(null, null));
        assertThat(page().select(".students-choice label").eachText())
                .containsAll(both)
                .contains(student.name());
        var id = set(Rules.PLAIN);
        assignments.giveTime(teacher, id, Set.of(second), 10);
        open("assignments/" + id);
        assertThat(page().select(".live .name").eachText()).containsAll(both).contains(student.name());
        assertThat(page().select(".students-choice label").eachText()).containsAll(both);
        var given = students.of(teacher, classroom).stream()
                .filter(row -> row.id().equals(second))
                .map(row -> row.name() + " · " + row.login())
                .findFirst()
                .orElseThrow();
        assertThat(screen()).contains(words("assignment.extra.given", Map.of("name", given, "minutes", 10)));
    }

    @Test
    void the_students_are_those_of_the_class_that_is_chosen() {
        var other = classes.create(teacher, "8Б");
        students.add(teacher, other, List.of(new NewStudent("Самат", null), new NewStudent("Тимур", null)));
        open("assignments/new?exam=" + exam(null, null));
        change(Map.of("class", other.toString()));
        assertThat(page().select(".students-choice label").eachText()).containsExactly("Самат", "Тимур");
    }

    @Test
    void a_class_leads_to_where_a_test_is_set_for_it() {
        exam(null, null);
        var other = classes.create(teacher, "8Б");
        navigate("classes/" + other, Component.class);
        var address = "assignments/new?class=" + other;
        assertThat(page().select(".ways a").eachAttr("href")).contains(address);
        open(address);
        assertThat(page().select("[name=class] option[selected]").eachText()).containsExactly("8Б");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_deletes_a_class_reads_how_much_was_begun_in_it(Language reader) {
        read(reader);
        navigate("classes/" + classroom, Component.class);
        assertThat(screen()).contains(words("class.delete.text", Map.of("count", 0)));
        take(set(Rules.PLAIN), 1);
        take(set(Rules.PLAIN), 1);
        navigate("classes/" + classroom, Component.class);
        assertThat(screen()).contains(words("class.delete.text", Map.of("count", 2)));
    }

    @Test
    void the_time_limit_is_that_of_the_test_that_is_chosen() {
        var timed = exam(new TimeLimit(45, 0), null);
        var free = exam(null, null);
        open("assignments/new?exam=" + timed);
        assertThat(value("minutes")).isEqualTo("45");
        read(Language.KK);
        assertThat(value("minutes")).isEqualTo("45");
        change(Map.of("exam", free.toString(), "class", classroom.toString(), "minutes", "45"));
        assertThat(value("minutes")).isEmpty();
        change(Map.of("exam", timed.toString(), "class", classroom.toString(), "minutes", ""));
        read(Language.RU);
        assertThat(value("minutes")).isEqualTo("45");
    }

    @Test
    void what_stands_in_the_fields_outlives_a_change_of_language() {
        var exam = exam(null, null);
        open("assignments/new?exam=" + exam);
        change(Map.of(
                "exam",
                exam.toString(),
                "class",
                classroom.toString(),
                "minutes",
                "25",
                "attempts",
                "?",
                "code",
                "Тұлпар",
                "student-" + second,
                "on"));
        read(Language.RU);
        assertThat(value("minutes")).isEqualTo("25");
        assertThat(value("code")).isEqualTo("Тұлпар");
        assertThat(problem("attempts"))
                .isEqualTo(words("form.number", Map.of("least", 1, "most", Rules.MOST_ATTEMPTS)));
        assertThat(page().select(".students-choice label:has([checked])").eachText())
                .containsExactly("Әлия");
        assertThat(find(NativeDetails.class).all()).anyMatch(NativeDetails::isOpen);
    }

    @Test
    void only_the_languages_of_the_test_can_be_chosen() {
        var all = blueprint(null, null);
        var some = new Blueprint(
                all.parts(), Set.of(Language.KK, Language.RU), all.order(), all.variants(), all.credit(), null);
        var two = exams.create(teacher, "Two", some).id();
        var three = exam(null, null);
        open("assignments/new?exam=" + two);
        assertThat(page().select("[name=language]").eachAttr("value")).containsExactly("any", "kk", "ru");
        change(Map.of("exam", three.toString(), "class", classroom.toString(), "language", "any"));
        assertThat(page().select("[name=language]").eachAttr("value")).containsExactly("any", "kk", "ru", "en");
        change(Map.of("exam", two.toString(), "class", classroom.toString(), "language", "en"));
        assertThat(page().select("[name=language][checked]").eachAttr("value")).containsExactly("any");
    }

    @Test
    void all_that_is_wrong_with_the_times_is_told_at_once() {
        read(Language.RU);
        var exam = exam(null, null);
        open("assignments/new");
        var values = new HashMap<>(Map.of("exam", exam.toString(), "class", classroom.toString()));
        values.put("opens", Times.field(Instant.now().plus(HOUR.multipliedBy(3))));
        values.put("closes", Times.field(Instant.now().plus(HOUR.multipliedBy(2))));
        values.put("late", Times.field(Instant.now().plus(HOUR)));
        values.put("attempts", "none");
        send(values);
        assertThat(problem("closes")).isEqualTo(words("assignment.error.closes"));
        assertThat(problem("late")).isEqualTo(words("assignment.error.late"));
        assertThat(problem("attempts")).isNotEmpty();
        send(rules(exam, "1", Reveal.AFTER_CLOSING));
        assertThat(problem("closes")).isEqualTo(words("assignment.error.reveal"));
        assertThat(problem("late")).isEmpty();
        assertThat(assignments.count(teacher)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wrong_rules_are_told_at_their_field(Language reader) {
        read(reader);
        var exam = exam(null, null);
        open("assignments/new");
        var values = new HashMap<>(Map.of("exam", exam.toString(), "class", classroom.toString()));
        values.put("opens", Times.field(Instant.now().plus(HOUR)));
        values.put("closes", Times.field(Instant.now().plusSeconds(60)));
        send(values);
        assertThat(problem("closes")).isEqualTo(words("assignment.error.closes"));
        values.put("closes", "");
        values.put("late", Times.field(Instant.now().plus(HOUR)));
        send(values);
        assertThat(problem("closes")).isEmpty();
        assertThat(problem("late")).isEqualTo(words("assignment.error.late"));
        values.put("late", "");
        for (var wrong : List.of("-5", "601", "soon", "2.5", "?")) {
            values.put("minutes", wrong);
            send(values);
            assertThat(problem("minutes"))
                    .isEqualTo(words("form.number", Map.of("least", 1, "most", Rules.MOST_MINUTES)));
        }
        values.put("minutes", "");
        // What is sent of a day without a time.
        values.put("closes", "?");
        send(values);
        assertThat(problem("minutes")).isEmpty();
        assertThat(problem("closes")).isEqualTo(words("form.time"));
        assertThat(assignments.count(teacher)).isZero();
    }

    @Test
    void a_test_and_a_class_of_somebody_else_are_not_set() {
        var stranger = fixture.teacher();
        var foreign = exams.create(stranger, "Foreign", blueprint(null, null)).id();
        var theirs = classes.create(stranger, "9В");
        var exam = exam(null, null);
        open("assignments/new?exam=" + foreign);
        for (var values : List.of(
                Map.of("exam", foreign.toString(), "class", classroom.toString()),
                Map.of("exam", exam.toString(), "class", theirs.toString()),
                Map.of("exam", exam.toString()),
                Map.of("exam", "x", "class", "y"))) {
            change(values);
            send(values);
            assertThat(getCurrentView()).isInstanceOf(SetView.class);
        }
        assertThat(assignments.count(teacher)).isZero();
        assertThat(assignments.count(stranger)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void several_students_get_more_time(Language reader) {
        read(reader);
        var id = set(Rules.PLAIN);
        navigate("assignments/" + id, AssignmentView.class);
        send(0, Map.of("extra", "20"));
        assertThat(screen()).contains(words("assignment.error.nobody"));
        for (var wrong : List.of("", "601", "-1", "ten")) {
            send(0, Map.of("extra", wrong, "student-" + second, "on"));
            assertThat(problem("extra"))
                    .isEqualTo(words("form.number", Map.of("least", 0, "most", Rules.MOST_MINUTES)));
        }
        assertThat(screen()).doesNotContain(words("assignment.error.nobody"));
        send(0, Map.of("extra", "20", "student-" + second, "on", "student-" + student.id(), "on"));
        assertThat(assignments.extraMinutes(teacher, id)).isEqualTo(Map.of(second, 20, student.id(), 20));
        assertThat(screen())
                .contains(
                        words("assignment.extra.given", Map.of("name", "Әлия", "minutes", 20)),
                        words("assignment.extra.done", Map.of("count", 2)),
                        words("assignment.live.extra", Map.of("minutes", 20)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_form_tells_that_right_answers_would_be_known_before_the_next_attempt(Language reader) {
        read(reader);
        var known = words("assignment.reveal.known", Map.of("option", words("assignment.reveal.after-closing")));
        var exam = exam(null, null);
        open("assignments/new?exam=" + exam);
        assertThat(screen()).doesNotContain(known);
        change(rules(exam, "2", Reveal.AT_END));
        assertThat(screen()).contains(known);
        change(rules(exam, "1", Reveal.AT_END));
        assertThat(screen()).doesNotContain(known);
        change(rules(exam, "10", Reveal.AT_ONCE));
        assertThat(screen()).contains(known);
        change(rules(exam, "2", Reveal.AFTER_CLOSING));
        assertThat(screen()).doesNotContain(known);
        var each = exams.create(teacher, "Each", blueprint(Variants.ONE_EACH, null, null))
                .id();
        open("assignments/new");
        change(rules(each, "2", Reveal.AT_END));
        assertThat(screen()).doesNotContain(known);
        change(rules(exam, "2", Reveal.AT_END));
        assertThat(screen()).contains(known);
        send(rules(exam, "2", Reveal.AT_END));
        assertThat(getCurrentView()).isInstanceOf(AssignmentView.class);
        assertThat(screen()).contains(known);
    }

    private Map<String, String> rules(ExamId exam, String attempts, Reveal reveal) {
        return Map.of(
                "exam", exam.toString(),
                "class", classroom.toString(),
                "attempts", attempts,
                "reveal", reveal.key());
    }

    @Test
    void as_much_more_time_is_proposed_as_the_test_gives_for_special_needs() {
        var timed = exam(new TimeLimit(45, 25), null);
        var id = assignments.set(teacher, timed, classroom, Set.of(), Rules.PLAIN);
        navigate("assignments/" + id, AssignmentView.class);
        assertThat(value("extra")).isEqualTo("25");
    }

    @Test
    void rules_that_were_changed_meanwhile_are_shown_instead_of_overwritten() {
        read(Language.KK);
        var id = set(Rules.PLAIN);
        navigate("assignments/" + id, AssignmentView.class);
        var timed = new Rules(null, null, null, 0, 30, 1, Counted.BEST, null, Reveal.AT_END, null, false);
        assignments.change(teacher, id, Rules.PLAIN, timed);
        send(1, Map.of("attempts", "2"));
        assertThat(screen()).contains(words("assignment.error.stale"));
        assertThat(assignments.get(teacher, id).rules()).isEqualTo(timed);
        assertThat(value("minutes")).isEqualTo("30");
        send(1, Map.of("attempts", "2", "minutes", "30"));
        assertThat(assignments.get(teacher, id).rules().attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_nobody_has_begun_is_taken_back_and_that_is_undone(Language reader) {
        read(reader);
        var id = set(Rules.PLAIN);
        navigate("assignments/" + id, AssignmentView.class);
        press(words("assignment.take-back"));
        assertThat(getCurrentView()).isInstanceOf(AssignmentsView.class);
        assertThat(screen()).contains(words("assignments.taken-back", Map.of("title", "Тарих")));
        assertThat(assignments.count(teacher)).isZero();
        press(words("shell.undo"));
        assertThat(assignments.all(teacher, 0, 10)).extracting(Assignment::id).containsExactly(id);
        take(id, 1);
        navigate("assignments/" + id, AssignmentView.class);
        assertThat(screen()).doesNotContain(words("assignment.take-back"));
    }

    @Test
    void a_long_list_is_shown_a_page_at_a_time() {
        read(Language.EN);
        var exam = exam(null, null);
        IntStream.rangeClosed(0, PagedList.ROWS)
                .forEach(_ -> assignments.set(teacher, exam, classroom, Set.of(), Rules.PLAIN));
        navigate("assignments", AssignmentsView.class);
        assertThat(page().select("li")).hasSize(PagedList.ROWS);
        press(words("shell.page.next"));
        assertThat(page().select("li")).hasSize(1);
        open("assignments?page=2");
        assertThat(page().select("li")).hasSize(1);
        for (var wrong : List.of("99", "0", "-1", "x", "99999999999")) {
            open("assignments?page=" + wrong);
            assertThat(page().select("li")).isNotEmpty();
        }
    }

    @Test
    void what_is_not_theirs_is_not_found() {
        var id = set(Rules.PLAIN);
        PeopleFixture.signIn(fixture.teacher());
        for (var address : List.of("assignments/" + id, "assignments/x", "assignments/%2e"))
            navigate(address, NotFoundView.class);
        PeopleFixture.signIn(fixture.student("Бөтен"));
        navigate("my/" + id, NotFoundView.class);
    }

    /** An address that says more than a path. */
    private void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    private ExamId exam(TimeLimit time, BigDecimal pass) {
        return exams.create(teacher, "Тарих", blueprint(time, pass)).id();
    }

    private static Blueprint blueprint(TimeLimit time, BigDecimal pass) {
        return blueprint(Variants.ONE_FOR_ALL, time, pass);
    }

    private static Blueprint blueprint(Variants variants, TimeLimit time, BigDecimal pass) {
        var part =
                new Part(null, Set.of(), Set.of(Kind.WHEN), 3, Difficulty.MEDIUM, new BigDecimal("2"), List.of(), pass);
        return new Blueprint(
                List.of(part), EnumSet.allOf(Language.class), Order.THROUGHOUT, variants, Credit.PARTIAL, time);
    }

    private void send(Map<String, String> values) {
        send(0, values);
    }

    private void send(int form, Map<String, String> values) {
        FormFixture.send(find(Form.class).all().get(form), values);
        roundTrip();
    }

    /** A field was changed and left. */
    private void change(Map<String, String> values) {
        var sent = JsonNodeFactory.instance.objectNode();
        values.forEach(sent::put);
        ScreenFixture.fire(find(Form.class).all().getFirst().getElement(), "change", Form.VALUES, sent);
        roundTrip();
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private String value(String field) {
        return find(Input.class).withId("field-" + field).single().getValue();
    }

    private String problem(String field) {
        return page().select("#field-" + field + "-problem").text().replace('\u00a0', ' ');
    }
}
