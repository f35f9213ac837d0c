package kz.zerek.score;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kz.zerek.assignment.SchoolFixture;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.GivenMark;
import kz.zerek.database.TestDatabase;
import kz.zerek.score.ScoreException.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** For tests of what the students of the school have reached. */
abstract class ScoreFixture extends SchoolFixture {

    final Gradebook gradebook;
    final ChangedMarks changes;

    ScoreFixture(TestDatabase database) {
        super(database);
        gradebook = bean(Gradebook.class);
        changes = bean(ChangedMarks.class);
    }

    /** In what was set last: of Арман in row 0, of Дана in row 1. */
    Result result(int row) {
        return gradebook.page(teacher, classroom, 1).rows().get(row).results().getFirst();
    }

    /** The marks of one answer. */
    List<GivenMark> history(AttemptId attempt, int position) {
        return changes.history(teacher, attempt).stream()
                .filter(mark -> mark.position() == position)
                .toList();
    }

    static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(ScoreException.class)
                .isThrownBy(call)
                .extracting(ScoreException::problem)
                .isEqualTo(problem);
    }
}
