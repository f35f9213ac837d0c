package kz.zerek.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zerek.account.NewStudent;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.assignment.SchoolFixture;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.GivenMark.Origin;
import kz.zerek.attempt.Score;
import kz.zerek.classroom.ClassException;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import kz.zerek.score.ScoreException.Problem;
import kz.zerek.sheet.Cell;
import kz.zerek.sheet.SheetFormat;
import kz.zerek.sheet.SheetReader;
import kz.zerek.shell.Times;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class GradebookTest extends SchoolFixture {

    private static final String NAME = "Ғалымжанов Жәнібек Қуанышұлы";

    private final Gradebook gradebook;
    private final ChangedMarks changes;
    private final OwnResults results;

    private Person aigerim;
    private Person zhanibek;

    GradebookTest(TestDatabase database) {
        super(database);
        gradebook = bean(Gradebook.class);
        changes = bean(ChangedMarks.class);
        results = bean(OwnResults.class);
    }

    @BeforeEach
    void two_students_of_a_class() {
        teacher = people.teacher();
        classroom = classes.create(teacher, "7Ә");
        students.add(teacher, classroom, List.of(new NewStudent(NAME, null), new NewStudent("Айтбаева Айгерім", null)));
        var rows = students.of(teacher, classroom);
        aigerim = person(0);
        zhanibek = person(1);
        assertThat(rows.get(1).name()).isEqualTo(NAME);
        exam = exams.create(teacher, "Тарих", blueprint("2")).id();
    }

    private Person person(int row) {
        var id = students.of(teacher, classroom).get(row).id();
        return bean(People.class).find(id).orElseThrow();
    }

    @Test
    void a_class_without_students_or_assignments_has_an_empty_page() {
        var empty = gradebook.page(teacher, classes.create(teacher, "8А"), 1);
        assertThat(empty.rows()).isEmpty();
        assertThat(empty.assignments()).isEmpty();
        assertThat(empty.pages()).isEqualTo(1);
        assertThat(gradebook.page(teacher, classroom, 7).rows())
                .extracting(row -> row.student().name())
                .containsExactly("Айтбаева Айгерім", NAME);
    }

    @Test
    void each_student_stands_where_they_are() {
        var id = set(Rules.PLAIN);
        start(zhanibek, id);
        assertThat(result(0)).isEqualTo(new Result(Standing.NOT_BEGUN, 0, null));
        assertThat(result(1)).isEqualTo(new Result(Standing.GOES_ON, 1, null));
        take(aigerim, id, 2);
        assertThat(result(0)).isEqualTo(new Result(Standing.FINISHED, 1, new Score(4, 6)));
        assertThat(gradebook.page(teacher, classroom, 1).rows().getFirst().mean())
                .isEqualTo(67);
    }

    @ParameterizedTest
    @CsvSource({"BEST, 6", "LAST, 2", "MEAN, 4"})
    void of_several_attempts_those_count_that_the_rules_say(Counted counted, double points) {
        var id = set(new Rules(null, null, null, 0, null, 3, counted, null, Reveal.AT_END, null, false));
        take(aigerim, id, 2);
        take(aigerim, id, 3);
        take(aigerim, id, 1);
        assertThat(result(0)).isEqualTo(new Result(Standing.FINISHED, 3, new Score(points, 6)));
    }

    @Test
    void who_is_late_loses_what_the_rules_say_unless_they_had_more_time() {
        var closes = clock.instant().plus(HOUR);
        var id = set(late(closes, 2));
        assignments.giveTime(teacher, id, Set.of(zhanibek.id()), 30);
        clock.pass(HOUR.plusMinutes(5));
        take(aigerim, id, 3);
        take(zhanibek, id, 3);
        assertThat(result(0).standing()).isEqualTo(Standing.LATE);
        assertThat(result(0).score().points()).isCloseTo(4.5, Offset.offset(1e-9));
        assertThat(result(1)).isEqualTo(new Result(Standing.FINISHED, 1, new Score(6, 6)));
    }

    @Test
    void a_late_attempt_that_does_not_count_makes_nobody_late() {
        var id = set(late(clock.instant().plus(HOUR), 2));
        take(aigerim, id, 3);
        clock.pass(HOUR.plusMinutes(5));
        take(aigerim, id, 3);
        assertThat(result(0)).isEqualTo(new Result(Standing.FINISHED, 2, new Score(6, 6)));
    }

    private static Rules late(Instant closes, int most) {
        return new Rules(
                null, closes, closes.plus(HOUR), 25, null, most, Counted.BEST, null, Reveal.AT_END, null, false);
    }

    @Test
    void what_was_set_for_some_of_the_class_is_not_set_for_the_others() {
        var id = assignments.set(teacher, exam, classroom, Set.of(zhanibek.id()), Rules.PLAIN);
        take(zhanibek, id, 3);
        var rows = gradebook.page(teacher, classroom, 1).rows();
        assertThat(rows.get(0).results()).extracting(Result::standing).containsExactly(Standing.NOT_SET);
        assertThat(rows.get(0).mean()).isNull();
        assertThat(rows.get(1).results()).extracting(Result::standing).containsExactly(Standing.FINISHED);
        assertThat(gradebook.student(teacher, classroom, zhanibek.id()).mean()).isEqualTo(100);
    }

    @Test
    void a_page_has_eight_assignments_the_latest_first_and_the_mean_is_of_all() {
        var all = IntStream.range(0, 10)
                .mapToObj(_ -> {
                    clock.pass(Duration.ofMinutes(1));
                    return set(Rules.PLAIN);
                })
                .toList();
        take(aigerim, all.get(0), 3);
        take(aigerim, all.get(9), 0);
        var first = gradebook.page(teacher, classroom, 1);
        assertThat(first.assignments()).hasSize(8);
        assertThat(first.assignments().getFirst().id()).isEqualTo(all.get(9));
        var second = gradebook.page(teacher, classroom, 2);
        assertThat(second.assignments()).extracting(set -> set.id()).containsExactly(all.get(1), all.get(0));
        assertThat(second.rows().getFirst().results()).hasSize(2);
        assertThat(List.of(first, second))
                .allMatch(page -> page.rows().getFirst().mean() == 50 && page.pages() == 2);
    }

    @Test
    void a_changed_mark_counts_and_every_mark_before_is_kept() {
        var attempt = take(aigerim, set(Rules.PLAIN), 1);
        changes.change(teacher, attempt, 2, "1,5", "  Ауызша дұрыс айтты ");
        changes.change(teacher, attempt, 2, "2", "Қате емес");
        assertThat(result(0).score()).isEqualTo(new Score(4, 6));
        var kept = history(attempt, 2);
        assertThat(kept).extracting(mark -> mark.marking()).containsExactly(0, 1, 2);
        assertThat(kept).extracting(mark -> mark.mark().fraction()).containsExactly(0.0, 0.75, 1.0);
        assertThat(kept)
                .extracting(mark -> mark.mark().verdict())
                .containsExactly(Verdict.WRONG, Verdict.PARTLY, Verdict.RIGHT);
        assertThat(kept).extracting(mark -> mark.reason()).containsExactly(null, "Ауызша дұрыс айтты", "Қате емес");
        assertThat(kept).extracting(mark -> mark.by()).containsExactly(null, teacher.id(), teacher.id());
        assertThat(history(attempt, 1)).hasSize(1);
        assertThat(attempts.get(attempt, taker(aigerim)).score().points()).isEqualTo(4);
    }

    @Test
    void a_change_is_undone_by_one_more_mark() {
        var attempt = take(aigerim, set(Rules.PLAIN), 1);
        changes.change(teacher, attempt, 3, "2", "Reason");
        changes.undo(teacher, attempt, 3, 1);
        assertThat(result(0).score()).isEqualTo(new Score(2, 6));
        assertThat(history(attempt, 3))
                .extracting(mark -> mark.origin())
                .containsExactly(Origin.AUTOMATIC, Origin.CHANGED, Origin.UNDONE);
        assertRefused(Problem.STALE, () -> changes.undo(teacher, attempt, 3, 1));
        assertRefused(Problem.STALE, () -> changes.undo(teacher, attempt, 3, 2));
        assertRefused(Problem.STALE, () -> changes.undo(teacher, attempt, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "2.01", "two", "1.234", "1e0", "NaN", "٢"})
    void points_that_are_none_are_refused(String points) {
        var attempt = take(aigerim, set(Rules.PLAIN), 1);
        assertRefused(Problem.POINTS, () -> changes.change(teacher, attempt, 1, points, "Reason"));
        assertThat(history(attempt, 1)).hasSize(1);
    }

    @Test
    void a_change_needs_a_reason_of_one_line() {
        var attempt = take(aigerim, set(Rules.PLAIN), 1);
        for (var reason : List.of("", "  ", "a\nb", "x".repeat(201)))
            assertRefused(Problem.REASON, () -> changes.change(teacher, attempt, 1, "0", reason));
        changes.change(teacher, attempt, 1, "0", "ә".repeat(200));
        assertThat(history(attempt, 1)).hasSize(2);
    }

    @Test
    void an_attempt_that_goes_on_has_no_mark_to_change() {
        var attempt = start(aigerim, set(Rules.PLAIN));
        assertRefused(Problem.UNFINISHED, () -> changes.change(teacher, attempt, 1, "1", "Reason"));
        assertRefused(Problem.UNFINISHED, () -> changes.undo(teacher, attempt, 1, 0));
        assertRefused(Problem.UNKNOWN, () -> changes.change(teacher, attempt, 4, "1", "Reason"));
    }

    @Test
    void nobody_sees_or_changes_what_is_not_for_them() {
        var id = set(Rules.PLAIN);
        var attempt = take(aigerim, id, 1);
        for (var who : List.of(people.teacher(), people.owner(), aigerim, zhanibek)) {
            assertUnknownClass(() -> gradebook.page(who, classroom, 1));
            assertUnknownClass(() -> gradebook.whole(who, classroom));
            assertUnknownClass(() -> gradebook.student(who, classroom, aigerim.id()));
            assertRefused(Problem.UNKNOWN, () -> changes.attempt(who, attempt));
            assertRefused(Problem.UNKNOWN, () -> changes.history(who, attempt));
            assertRefused(Problem.UNKNOWN, () -> changes.change(who, attempt, 1, "2", "Reason"));
            assertRefused(Problem.UNKNOWN, () -> changes.undo(who, attempt, 1, 0));
        }
        for (var who : List.of(people.teacher(), people.owner(), zhanibek))
            assertThat(results.of(who)).isEmpty();
        var elsewhere = people.student("Басқа оқушы");
        assertRefused(Problem.UNKNOWN, () -> gradebook.student(teacher, classroom, elsewhere.id()));
        assertThat(results.byTopic(elsewhere)).isEmpty();
    }

    @Test
    void a_colleague_who_teaches_the_class_may_do_the_same() {
        var attempt = take(aigerim, set(Rules.PLAIN), 1);
        var colleague = people.teacher();
        classes.addTeacher(teacher, classroom, colleague.login());
        changes.change(colleague, attempt, 1, "0", "Reason");
        assertThat(gradebook
                        .page(colleague, classroom, 1)
                        .rows()
                        .getFirst()
                        .results()
                        .getFirst()
                        .score())
                .isEqualTo(new Score(0, 6));
    }

    @Test
    void practice_is_nobodys_business() {
        var settings = new kz.zerek.attempt.QuizSettings(
                Language.KK, Set.of(), 10, Difficulty.EASY, kz.zerek.attempt.Feedback.AT_END);
        var practice = attempts.start(taker(aigerim), settings);
        assertRefused(Problem.UNKNOWN, () -> changes.attempt(teacher, practice));
    }

    @Test
    void a_student_has_all_attempts_on_their_page() {
        var twice = new Rules(null, null, null, 0, null, 2, Counted.BEST, null, Reveal.NEVER, null, false);
        var older = set(twice);
        clock.pass(HOUR);
        var newer = set(Rules.PLAIN);
        take(aigerim, older, 1);
        take(aigerim, older, 3);
        start(aigerim, newer);
        take(zhanibek, older, 1);
        var page = gradebook.student(teacher, classroom, aigerim.id());
        assertThat(page.attempts()).extracting(taken -> taken.assignment().id()).containsExactly(newer, older, older);
        assertThat(page.attempts()).extracting(StudentAttempt::number).containsExactly(1, 1, 2);
        assertThat(page.attempts())
                .extracting(StudentAttempt::score)
                .containsExactly(null, new Score(2, 6), new Score(6, 6));
        assertThat(page.mean()).isEqualTo(100);
    }

    @Test
    void a_student_sees_their_results_when_the_rules_let_them() {
        var closing = clock.instant().plus(HOUR);
        var after =
                set(new Rules(null, closing, null, 0, null, 1, Counted.BEST, null, Reveal.AFTER_CLOSING, null, false));
        var never = set(new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.NEVER, null, false));
        take(aigerim, after, 2);
        take(aigerim, never, 3);
        assertThat(results.of(aigerim))
                .hasSize(2)
                .allMatch(own -> !own.shown() && own.result().score() == null);
        assertThat(results.of(aigerim)).allMatch(own -> own.last() == null);
        assertThat(results.byTopic(aigerim)).isEmpty();
        clock.pass(HOUR.plusSeconds(1));
        assertThat(results.of(aigerim))
                .filteredOn(OwnResult::shown)
                .extracting(own -> own.result().score())
                .containsExactly(new Score(4, 6));
        assertThat(results.byTopic(aigerim).stream()
                        .mapToInt(TopicProgress::questions)
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void progress_by_topic_adds_up_to_all_points_with_changed_marks() {
        var attempt = take(aigerim, set(Rules.PLAIN), 1);
        take(aigerim, set(Rules.PLAIN), 3);
        changes.change(teacher, attempt, 2, "1", "Reason");
        start(aigerim, set(Rules.PLAIN));
        var topics = results.byTopic(aigerim);
        assertThat(topics).extracting(progress -> progress.topic().id()).doesNotHaveDuplicates();
        assertThat(topics.stream().map(TopicProgress::score).reduce(Score::plus))
                .contains(new Score(9, 12));
        assertThat(topics.stream().mapToInt(TopicProgress::questions).sum()).isEqualTo(6);
    }

    @Test
    void who_has_left_is_not_in_the_gradebook_and_comes_back_with_all_results() {
        take(aigerim, set(Rules.PLAIN), 3);
        students.remove(teacher, classroom, aigerim.id());
        assertThat(gradebook.page(teacher, classroom, 1).rows()).hasSize(1);
        students.putBack(teacher, classroom, aigerim.id());
        assertThat(result(0).score()).isEqualTo(new Score(6, 6));
    }

    @Test
    void a_change_stays_when_the_teacher_who_made_it_is_gone() {
        var attempt = take(aigerim, set(Rules.PLAIN), 1);
        var colleague = people.teacher();
        classes.addTeacher(teacher, classroom, colleague.login());
        changes.change(colleague, attempt, 1, "0", "Reason");
        classes.removeTeacher(teacher, classroom, colleague.id());
        bean(People.class).delete(colleague.id());
        assertThat(history(attempt, 1)).last().satisfies(mark -> {
            assertThat(mark.by()).isNull();
            assertThat(mark.reason()).isEqualTo("Reason");
        });
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void exported_names_and_points_come_back_as_they_are(SheetFormat format) throws Exception {
        var attempt = take(zhanibek, set(Rules.PLAIN), 2);
        changes.change(teacher, attempt, 3, "0,5", "Reason");
        var file = new ByteArrayOutputStream();
        format.write(GradebookTable.of(gradebook.whole(teacher, classroom), Language.KK), file);
        var rows = SheetReader.read(file.toByteArray());
        assertThat(rows).hasSize(3);
        var day = Times.day(clock.instant());
        assertThat(rows.get(0).cells())
                .hasSize(5)
                .contains("Логин", "Тарих, " + day + ": ұпай (ең көбі 6)", "Тарих, " + day + ": %");
        assertThat(rows.get(1).cell(0)).isEqualTo("Айтбаева Айгерім");
        assertThat(rows.get(1).cell(2)).isBlank();
        assertThat(rows.get(2).cell(0)).isEqualTo(NAME);
        assertThat(rows.get(2).cell(2).replace(',', '.')).isEqualTo("4.5");
    }

    @Test
    void an_exported_cell_tells_what_was_not_set_from_what_was_not_begun() {
        assignments.set(teacher, exam, classroom, Set.of(zhanibek.id()), Rules.PLAIN);
        var rows = new ArrayList<List<Cell>>();
        GradebookTable.of(gradebook.whole(teacher, classroom), Language.EN)
                .rows()
                .forEach(rows::add);
        assertThat(rows.get(0).get(2)).isEqualTo(Cell.of("not set"));
        assertThat(rows.get(1).get(2)).isEqualTo(Cell.empty());
    }

    private List<kz.zerek.attempt.GivenMark> history(AttemptId attempt, int position) {
        return changes.history(teacher, attempt).stream()
                .filter(mark -> mark.position() == position)
                .toList();
    }

    /** In the first column. */
    private Result result(int row) {
        return gradebook.page(teacher, classroom, 1).rows().get(row).results().getFirst();
    }

    private AttemptId start(Person student, AssignmentId id) {
        return sittings.begin(student, id, Language.KK, null);
    }

    private AttemptId take(Person student, AssignmentId id, int right) {
        var attempt = start(student, id);
        for (int position = 1; position <= 3; position++) answer(student, attempt, position, position <= right);
        attempts.finish(attempt, taker(student));
        clock.pass(Duration.ofSeconds(1));
        return attempt;
    }

    private void answer(Person student, AttemptId id, int position, boolean right) {
        var task = (Task.Choice)
                attempts.get(id, taker(student)).item(position).question().task();
        var option = task.options().stream()
                .filter(o -> o.correct() == right)
                .findFirst()
                .orElseThrow();
        attempts.respond(id, taker(student), position, 0, Language.RU, new Response.Chosen(option.id()));
    }

    private static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(ScoreException.class)
                .isThrownBy(call)
                .extracting(ScoreException::problem)
                .isEqualTo(problem);
    }

    private static void assertUnknownClass(ThrowingCallable call) {
        assertThatExceptionOfType(ClassException.class)
                .isThrownBy(call)
                .extracting(ClassException::problem)
                .isEqualTo(ClassException.Problem.UNKNOWN);
    }
}
