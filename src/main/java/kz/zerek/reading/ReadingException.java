package kz.zerek.reading;

import java.util.Map;
import kz.zerek.language.message.RefusedException;

/** What a teacher asked for could not be done, and changed nothing. */
public final class ReadingException extends RefusedException {

    public enum Problem {
        /** There is no such reading or candidate. */
        UNKNOWN,
        /** There is no text, or nothing but spaces. */
        EMPTY,
        TOO_LONG,
        /** Somebody else has changed the candidate since it was shown. */
        STALE,
        /** Only two candidates of one kind that stand for themselves can be merged. */
        NOT_MERGED,
        /** The text is the one that was read last. */
        UNCHANGED,
        /** More was accepted than a bank file may hold. */
        TOO_MANY,
        /** More was found than can be decided on. */
        TOO_MANY_FOUND,
        /** A title is missing, too long, or more than a line. */
        TITLE
    }

    private final Problem problem;

    ReadingException(Problem problem) {
        super("reading.error.", problem, arguments(problem));
        this.problem = problem;
    }

    private static Map<String, Object> arguments(Problem problem) {
        return switch (problem) {
            case TOO_LONG -> Map.of("count", Readings.LONGEST);
            case TOO_MANY -> Map.of("count", Workbench.MOST);
            case TOO_MANY_FOUND -> Map.of("count", Readings.MOST_FOUND);
            default -> Map.of();
        };
    }

    public Problem problem() {
        return problem;
    }
}
