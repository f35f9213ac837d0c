package kz.zerek.attempt.internal;

import java.util.Map;
import kz.zerek.question.Mark;

/**
 * An attempt with its whole log.
 *
 * @param marks by position: all if it is finished, else none
 */
public record WholeAttempt(AskedQuiz quiz, AttemptLog log, Map<Integer, Mark> marks) {

    boolean isFinished() {
        return log.finishedAt() != null;
    }

    boolean isOpen() {
        return !isFinished() && quiz.assignment() != null;
    }
}
