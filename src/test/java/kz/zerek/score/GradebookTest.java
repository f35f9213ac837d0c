package kz.zerek.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zerek.account.Person;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.PassMarks;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.attempt.Score;
import kz.zerek.classroom.ClassException;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.Order;
import kz.zerek.exam.Variants;
import kz.zerek.language.Language;
import kz.zerek.score.ScoreException.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BothDatabases
class GradebookTest extends ScoreFixture {

    GradebookTest(TestDatabase database) {
        super(database);
    }

    @Test
    void a_class_without_students_or_assignments_has_an_empty_page() {
        var empty = gradebook.page(teacher, classes.create(teacher, "8А"), 1);
        assertThat(empty.rows()).isEmpty();
        assertThat(empty.assignments()).isEmpty();
        assertThat(empty.pages()).isEqualTo(1);
        assertThat(gradebook.page(teacher, classroom, 7).rows())
                .extracting(row -> row.student().name())
                .containsExactly("Арман", "Дана");
    }

    @Test
    void each_student_stands_where_they_are() {
        var id = set(Rules.PLAIN);
        begin(dana, id);
        assertThat(result(0)).isEqualTo(new Result(Standing.NOT_BEGUN, 0, null, null));
        assertThat(result(1)).isEqualTo(new Result(Standing.GOES_ON, 1, null, null));
        take(arman, id, 2);
        assertThat(result(0)).isEqualTo(new Result(Standing.FINISHED, 1, new Score(4, 6), null));
        assertThat(gradebook.page(teacher, classroom, 1).rows().getFirst().mean())
                .isEqualTo(67);
    }

    @ParameterizedTest
    @CsvSource({"BEST, 6", "LAST, 2", "MEAN, 4"})
    void of_several_attempts_those_count_that_the_rules_say(Counted counted, double points) {
        var id = set(new Rules(null, null, null, 0, null, 3, counted, null, Reveal.AT_END, null, false));
        take(arman, id, 2);
        take(arman, id, 3);
        take(arman, id, 1);
        assertThat(result(0)).isEqualTo(new Result(Standing.FINISHED, 3, new Score(points, 6), null));
    }

    @Test
    void who_is_late_loses_what_the_rules_say_unless_they_had_more_time() {
        var closes = clock.instant().plus(HOUR);
        var id = set(late(closes, 2));
        assignments.giveTime(teacher, id, Set.of(dana.id()), 30);
        clock.pass(HOUR.plusMinutes(5));
        take(arman, id, 3);
        take(dana, id, 3);
        assertThat(result(0).standing()).isEqualTo(Standing.LATE);
        assertThat(result(0).score().points()).isCloseTo(4.5, Offset.offset(1e-9));
        assertThat(result(1)).isEqualTo(new Result(Standing.FINISHED, 1, new Score(6, 6), null));
    }

    @Test
    void a_late_attempt_that_does_not_count_makes_nobody_late() {
        var id = set(late(clock.instant().plus(HOUR), 2));
        take(arman, id, 3);
        clock.pass(HOUR.plusMinutes(5));
        take(arman, id, 3);
        assertThat(result(0)).isEqualTo(new Result(Standing.FINISHED, 2, new Score(6, 6), null));
    }

    private static Rules late(Instant closes, int most) {
        return new Rules(
                null, closes, closes.plus(HOUR), 25, null, most, Counted.BEST, null, Reveal.AT_END, null, false);
    }

    @ParameterizedTest
    @CsvSource({"BEST, true", "LAST, false", "MEAN, true"})
    void who_passed_is_told_by_the_attempts_that_count(Counted counted, boolean passed) {
        exam = exams.create(teacher, "Passed", passing("4", Variants.ONE_FOR_ALL))
                .id();
        var id = set(new Rules(null, null, null, 0, null, 3, counted, null, Reveal.AT_END, null, false));
        take(arman, id, 2);
        assertThat(result(0).isPassed()).isTrue();
        take(arman, id, 3);
        take(arman, id, 1);
        assertThat(result(0).isPassed()).isEqualTo(passed);
        begin(dana, id);
        assertThat(result(1).isPassed()).isNull();
    }

    @Test
    void what_was_lost_by_being_late_is_lost_to_the_pass_mark_too() {
        exam = exams.create(teacher, "Passed", passing("5", Variants.ONE_FOR_ALL))
                .id();
        var id = set(late(clock.instant().plus(HOUR), 1));
        assignments.giveTime(teacher, id, Set.of(dana.id()), 30);
        clock.pass(HOUR.plusMinutes(5));
        take(arman, id, 3);
        take(dana, id, 3);
        assertThat(result(0).isPassed()).isFalse();
        assertThat(result(1).isPassed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AS_BUILT, ONE_FOR_ALL", "WITHIN_PARTS, ONE_EACH", "THROUGHOUT, ONE_FOR_ALL", "THROUGHOUT, ONE_EACH"})
    void in_whatever_order_the_questions_stand_each_part_is_to_be_passed(Order order, Variants variants) {
        var blueprint = blueprint(order, variants, part(3, null), part(1, "2"), part(2, "2"));
        exam = exams.create(teacher, "Parts", blueprint).id();
        var id = set(Rules.PLAIN);
        take(arman, id, Set.of(2, 3));
        take(dana, id, Set.of(1, 3));
        assertThat(result(0).isPassed()).isTrue();
        assertThat(result(1).isPassed()).isFalse();
        var attempt = records.get(records.of(id.value(), taker(arman)).getFirst());
        assertThat(bean(PassMarks.class).isPassed(assignments.get(teacher, id), attempt))
                .contains(true);
        assertThat(gradebook.page(teacher, classroom, 1).passes().text(id, Language.EN))
                .contains("Part 2: pass mark 2; Part 3: pass mark 2");
    }

    /** Answers the questions of some parts right and the others wrong. */
    private void take(Person student, AssignmentId id, Set<Integer> parts) {
        var attempt = begin(student, id);
        var drawn = exams.get(exam, 1);
        var form = exams.assembler(drawn).variant(drawn.form(), attempt.seed());
        for (int position = 1; position <= form.items().size(); position++)
            answer(
                    attempt,
                    student,
                    position,
                    parts.contains(form.item(position).part()));
        attempts.finish(attempt.id(), taker(student));
    }

    @Test
    void what_was_set_for_some_of_the_class_is_not_set_for_the_others() {
        var id = assignments.set(teacher, exam, classroom, Set.of(dana.id()), Rules.PLAIN);
        take(dana, id, 3);
        var rows = gradebook.page(teacher, classroom, 1).rows();
        assertThat(rows.get(0).results()).extracting(Result::standing).containsExactly(Standing.NOT_SET);
        assertThat(rows.get(0).mean()).isNull();
        assertThat(rows.get(1).results()).extracting(Result::standing).containsExactly(Standing.FINISHED);
        assertThat(gradebook.student(teacher, classroom, dana.id()).mean()).isEqualTo(100);
    }

    @Test
    void a_page_has_eight_assignments_the_latest_first_and_the_mean_is_of_all() {
        var all = IntStream.range(0, 10)
                .mapToObj(_ -> {
                    clock.pass(Duration.ofMinutes(1));
                    return set(Rules.PLAIN);
                })
                .toList();
        take(arman, all.get(0), 3);
        take(arman, all.get(9), 0);
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
    void a_student_has_all_attempts_on_their_page() {
        var twice = new Rules(null, null, null, 0, null, 2, Counted.BEST, null, Reveal.NEVER, null, false);
        var older = set(twice);
        clock.pass(HOUR);
        var newer = set(Rules.PLAIN);
        take(arman, older, 1);
        take(arman, older, 3);
        begin(arman, newer);
        take(dana, older, 1);
        var page = gradebook.student(teacher, classroom, arman.id());
        assertThat(page.attempts()).extracting(taken -> taken.assignment().id()).containsExactly(newer, older, older);
        assertThat(page.attempts()).extracting(StudentAttempt::number).containsExactly(1, 1, 2);
        assertThat(page.attempts())
                .extracting(StudentAttempt::score)
                .containsExactly(null, new Score(2, 6), new Score(6, 6));
        assertThat(page.mean()).isEqualTo(100);
    }

    @Test
    void who_has_left_is_not_in_the_gradebook_and_comes_back_with_all_results() {
        take(arman, set(Rules.PLAIN), 3);
        students.remove(teacher, classroom, arman.id());
        assertThat(gradebook.page(teacher, classroom, 1).rows()).hasSize(1);
        students.putBack(teacher, classroom, arman.id());
        assertThat(result(0).score()).isEqualTo(new Score(6, 6));
    }

    @Test
    void nobody_sees_what_is_not_for_them() {
        set(Rules.PLAIN);
        for (var who : List.of(people.teacher(), people.owner(), arman, dana)) {
            assertUnknownClass(() -> gradebook.page(who, classroom, 1));
            assertUnknownClass(() -> gradebook.whole(who, classroom));
            assertUnknownClass(() -> gradebook.student(who, classroom, arman.id()));
        }
        var elsewhere = people.student("Басқа оқушы");
        assertRefused(Problem.UNKNOWN, () -> gradebook.student(teacher, classroom, elsewhere.id()));
    }

    private static void assertUnknownClass(ThrowingCallable call) {
        assertThatExceptionOfType(ClassException.class)
                .isThrownBy(call)
                .extracting(ClassException::problem)
                .isEqualTo(ClassException.Problem.UNKNOWN);
    }
}
