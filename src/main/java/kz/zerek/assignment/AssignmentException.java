package kz.zerek.assignment;

import java.util.Map;
import kz.zerek.language.message.RefusedException;

/** What somebody asked for could not be done, and changed nothing. */
public final class AssignmentException extends RefusedException {

    public enum Problem {
        /** There is no such assignment, or not for whoever asks. */
        UNKNOWN,
        /** It has not opened yet. */
        NOT_OPEN,
        CLOSED,
        /** The student has taken it as often as one may. */
        NO_ATTEMPTS,
        ACCESS_CODE,
        /** The access code was guessed too often. */
        GUESSES,
        /** It would close before it opens. */
        CLOSES,
        /** What is late would be taken before it closes, or it never closes. */
        LATE,
        /** Results would be shown after it closes, which it never does. */
        REVEAL,
        /** It would be over before it is set. */
        PAST,
        /** The test is not to be taken in the only language. */
        LANGUAGE,
        /** A number is out of its bounds. */
        NUMBERS,
        /** Nobody is to take it, or somebody who is not in the class. */
        NOBODY,
        /** Somebody has begun to take it. */
        BEGUN,
        /** Its rules were changed since they were shown. */
        STALE
    }

    private final Problem problem;

    public AssignmentException(Problem problem) {
        super("assignment.error.", problem, Map.of());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
