package kz.zerek.score;

import kz.zerek.assignment.Assignment;
import kz.zerek.attempt.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in a student's own results.
 *
 * @param result without its score if that is not to be seen, or not yet
 * @param grade of the score, if there is one to be seen and the class is graded; null if not
 * @param last the last attempt that is finished, whose answers can be seen; null if there is none to be seen
 */
public record OwnResult(
        Assignment assignment,
        Result result,
        @Nullable String grade,
        boolean shown,
        @Nullable AttemptId last) {}
