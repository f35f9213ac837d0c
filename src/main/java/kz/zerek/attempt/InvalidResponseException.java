package kz.zerek.attempt;

import java.util.Locale;
import java.util.Map;

/** The response does not fit its question. */
public final class InvalidResponseException extends AttemptException {

    /** The most characters (UTF-16 units) that a typed answer may have. */
    public static final int MAX_LENGTH = 1_000;

    private final Problem problem;

    public InvalidResponseException(Problem problem) {
        super(
                "attempt.error.response." + problem.name().toLowerCase(Locale.ROOT),
                problem == Problem.LENGTH ? Map.of("max", MAX_LENGTH) : Map.of());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public enum Problem {
        /** The attempt has no question at this position. */
        POSITION,
        /** Another type of response than the task asks for. */
        TYPE,
        /** An option or item that the question does not have. */
        OPTION,
        /** An order that leaves out or repeats an item. */
        ITEMS,
        /** A typed answer over {@link #MAX_LENGTH}. */
        LENGTH,
        /** A typed answer that is no text: half of a surrogate pair. */
        TEXT,
        /** Nothing that could be checked. */
        EMPTY,
        /** Something typed in which no answer can be read: signs alone, or no date where one is asked for. */
        UNREADABLE,
        /** A matching that gives one item on the right to several on the left. */
        REPEATED
    }
}
