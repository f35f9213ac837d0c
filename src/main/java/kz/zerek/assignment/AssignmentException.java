package kz.zerek.assignment;

import java.util.Locale;

/** What somebody asked for could not be done, and changed nothing. The message is for logs. */
public final class AssignmentException extends RuntimeException {

    public enum Problem {
        /** There is no such assignment, or not for whoever asks. */
        UNKNOWN,
        /** It has not opened yet. */
        NOT_OPEN,
        CLOSED,
        /** The student has taken it as often as one may. */
        NO_ATTEMPTS,
        ACCESS_CODE,
        /** The rules contradict each other or are out of bounds. */
        RULES,
        /** Nobody is to take it. */
        NOBODY
    }

    private final Problem problem;

    public AssignmentException(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The key in the bundles, {@code assignment.error.…}. */
    public String messageKey() {
        return "assignment.error." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
