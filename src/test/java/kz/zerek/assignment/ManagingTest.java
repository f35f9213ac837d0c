package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.zerek.account.People;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.attempt.Attempt;
import kz.zerek.classroom.ClassRow;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.database.Together;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.store.ExamRow;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

/** What teachers do with what was set. */
@BothDatabases
class ManagingTest extends SchoolFixture {

    ManagingTest(TestDatabase database) {
        super(database);
    }

    private AssignmentId setForDana() {
        return assignments.set(teacher, exam, classroom, Set.of(dana.id()), Rules.PLAIN);
    }

    @Test
    void some_of_a_class_can_be_chosen() {
        var id = setForDana();
        assertThat(sittings.all(arman)).isEmpty();
        assertRefused(Problem.UNKNOWN, () -> begin(arman, id));
        assertThat(begin(dana, id).items()).hasSize(3);
        assertThat(assignments.takers(teacher, id)).containsExactly(dana.id());
        assertThat(assignments.progress(teacher, id))
                .extracting(progress -> progress.student().id())
                .containsExactly(dana.id());
        assertThat(assignments.of(teacher, classroom))
                .extracting(Assignment::id)
                .containsExactly(id);
        assertRefused(Problem.NOBODY, () -> assignments.giveTime(teacher, id, Set.of(arman.id()), 5));
    }

    @Test
    void who_leaves_the_class_takes_nothing_of_it_any_more() {
        var id = setForDana();
        students.remove(teacher, classroom, dana.id());
        assertThat(sittings.all(dana)).isEmpty();
        assertRefused(Problem.UNKNOWN, () -> begin(dana, id));
        assertThat(assignments.progress(teacher, id)).isEmpty();
    }

    @Test
    void several_students_get_more_time_at_once() {
        var id = set(Rules.PLAIN);
        assignments.giveTime(teacher, id, List.of(arman.id(), dana.id()), 15);
        assertThat(assignments.extraMinutes(teacher, id)).isEqualTo(Map.of(arman.id(), 15, dana.id(), 15));
        assignments.giveTime(teacher, id, Set.of(arman.id()), 0);
        assertThat(assignments.progress(teacher, id))
                .extracting(Progress::extraMinutes)
                .containsExactly(0, 15);
    }

    @Test
    void colleagues_who_teach_the_class_look_after_what_was_set_and_who_left_does_not() {
        var id = set(Rules.PLAIN);
        var colleague = people.teacher();
        assertRefused(Problem.UNKNOWN, () -> assignments.get(colleague, id));
        classes.addTeacher(teacher, classroom, colleague.login());
        assertThat(assignments.get(colleague, id).id()).isEqualTo(id);
        classes.removeTeacher(colleague, classroom, teacher.id());
        assertThat(classes.all(teacher)).extracting(ClassRow::id).doesNotContain(classroom);
        assertRefused(Problem.UNKNOWN, () -> assignments.get(teacher, id));
        assertRefused(Problem.UNKNOWN, () -> assignments.progress(teacher, id));
        assertRefused(Problem.UNKNOWN, () -> assignments.giveTime(teacher, id, Set.of(arman.id()), 5));
        assertThat(assignments.count(teacher)).isZero();
    }

    @Test
    void what_was_set_for_a_class_that_others_teach_too_passes_to_them() {
        var id = set(Rules.PLAIN);
        var own = classes.create(teacher, "8Б");
        var alone = assignments.set(
                teacher, exams.create(teacher, "Own", blueprint("1")).id(), own, Set.of(), Rules.PLAIN);
        var attempt = begin(arman, id);
        var colleague = people.teacher();
        classes.addTeacher(teacher, classroom, colleague.login());
        bean(People.class).delete(teacher.id());
        assertThat(assignments.get(colleague, id).teacher()).isEqualTo(colleague.id());
        assertThat(exams.all(colleague)).extracting(ExamRow::id).containsExactly(exam);
        assertThat(attempts.get(attempt.id(), taker(arman)).items()).hasSize(3);
        assertRefused(Problem.UNKNOWN, () -> assignments.get(colleague, alone));
    }

    @Test
    void a_test_that_was_set_for_two_classes_stays_as_long_as_one_of_them_does() {
        var id = set(Rules.PLAIN);
        var other = classes.create(teacher, "8Б");
        clock.pass(HOUR);
        assignments.set(teacher, exam, other, Set.of(), Rules.PLAIN);
        begin(arman, id);
        var first = people.teacher();
        var second = people.teacher();
        classes.addTeacher(teacher, classroom, first.login());
        classes.addTeacher(teacher, other, second.login());
        bean(People.class).delete(teacher.id());
        assertThat(exams.all(first)).extracting(ExamRow::id).containsExactly(exam);
        bean(People.class).delete(second.id());
        assertThat(assignments.get(first, id).exam()).isEqualTo(exam);
        assertThat(sittings.get(arman, id).attempts()).hasSize(1);
    }

    @Test
    void a_test_goes_to_who_set_it_since_when_its_author_is_deleted() {
        var id = set(Rules.PLAIN);
        var other = classes.create(teacher, "8Б");
        clock.pass(HOUR);
        var theirs = assignments.set(teacher, exam, other, Set.of(), Rules.PLAIN);
        var first = people.teacher();
        var second = people.teacher();
        classes.addTeacher(teacher, classroom, first.login());
        classes.addTeacher(teacher, other, second.login());
        bean(People.class).delete(teacher.id());
        classes.addTeacher(first, classroom, second.login());
        bean(People.class).delete(first.id());
        assertThat(exams.all(second)).extracting(ExamRow::id).containsExactly(exam);
        assertThat(List.of(id, theirs))
                .allSatisfy(each ->
                        assertThat(assignments.get(second, each).teacher()).isEqualTo(second.id()));
    }

    @Test
    void a_test_is_set_in_its_own_languages_alone() {
        var all = blueprint("2");
        var some = new Blueprint(
                all.parts(), Set.of(Language.KK, Language.RU), all.order(), all.variants(), all.credit(), all.time());
        exam = exams.create(teacher, "Test", some).id();
        var russian = in(Language.RU);
        var english = in(Language.EN);
        assertRefused(Problem.LANGUAGE, () -> set(english));
        var id = set(russian);
        assertRefused(Problem.LANGUAGE, () -> assignments.change(teacher, id, russian, english));
        assertThat(assignments.get(teacher, id).rules()).isEqualTo(russian);
        assertThat(assignments.count(teacher)).isOne();
    }

    private static Rules in(Language language) {
        return new Rules(null, null, null, 0, null, 1, Counted.BEST, language, Reveal.AT_END, null, false);
    }

    @Test
    void results_are_not_to_be_shown_after_a_closing_that_never_comes() {
        assertRefused(
                Problem.REVEAL,
                () -> set(new Rules(
                        null, null, null, 0, null, 1, Counted.BEST, null, Reveal.AFTER_CLOSING, null, false)));
    }

    @Test
    void what_was_begun_by_who_has_left_the_class_is_not_taken_back() {
        var id = set(Rules.PLAIN);
        var attempt = take(dana, id, 3);
        students.remove(teacher, classroom, dana.id());
        assertThat(assignments.isBegun(teacher, id)).isTrue();
        assertRefused(Problem.BEGUN, () -> assignments.takeBack(teacher, id));
        students.putBack(teacher, classroom, dana.id());
        assertThat(sittings.get(dana, id).attempts()).extracting(Attempt::id).containsExactly(attempt.id());
    }

    @Test
    void what_is_begun_while_it_is_taken_back_is_one_or_the_other() throws Exception {
        for (int i = 0; i < 10; i++) {
            var id = set(Rules.PLAIN);
            var done = Together.call(List.of(
                    unlessRefused(() -> begin(arman, id)), unlessRefused(() -> assignments.takeBack(teacher, id))));
            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(records.of(id.value(), taker(arman))).hasSize(done.getFirst() ? 1 : 0);
        }
    }

    private static Callable<Boolean> unlessRefused(Runnable action) {
        return () -> {
            try {
                action.run();
                return true;
            } catch (AssignmentException e) {
                return false;
            }
        };
    }

    @Test
    void rules_that_somebody_else_has_changed_meanwhile_are_not_overwritten() {
        var id = set(Rules.PLAIN);
        var timed = new Rules(null, null, null, 0, 30, 1, Counted.BEST, null, Reveal.AT_END, null, false);
        assignments.change(teacher, id, Rules.PLAIN, timed);
        assertRefused(Problem.STALE, () -> assignments.change(teacher, id, Rules.PLAIN, Rules.PLAIN));
        assertThat(assignments.get(teacher, id).rules()).isEqualTo(timed);
    }

    @Test
    void what_nobody_has_begun_can_be_taken_back_and_brought_back() {
        var id = setForDana();
        assignments.giveTime(teacher, id, Set.of(dana.id()), 5);
        var before = assignments.get(teacher, id);
        var taken = assignments.takeBack(teacher, id);
        assertRefused(Problem.UNKNOWN, () -> assignments.get(teacher, id));
        assertThat(sittings.all(dana)).isEmpty();
        assignments.bringBack(teacher, taken);
        assertThat(assignments.get(teacher, id)).isEqualTo(before);
        assertThat(assignments.extraMinutes(teacher, id)).isEqualTo(Map.of(dana.id(), 5));
        begin(dana, id);
        assertRefused(Problem.BEGUN, () -> assignments.takeBack(teacher, id));
    }
}
