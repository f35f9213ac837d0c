package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.account.People;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.classroom.ClassRow;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.store.ExamRow;
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
