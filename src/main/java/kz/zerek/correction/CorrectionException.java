package kz.zerek.correction;

import java.util.Map;
import kz.zerek.language.message.RefusedException;

/** What a teacher asked for could not be done, and changed nothing. */
public final class CorrectionException extends RefusedException {

    public enum Problem {
        /** There is no such fact, or no such version of it. */
        UNKNOWN,
        /** Somebody else has changed the fact since it was shown. */
        STALE,
        /** The fact says already what it is to say. */
        UNCHANGED,
        /** A reason is missing, too long, or more than a line. */
        REASON,
        /** What is disputed is not told, too long, or more than a line. */
        NOTE,
        /** The fact would not be right. */
        UNFIT,
        /** A question about it could not be put into words. */
        UNASKABLE
    }

    private final Problem problem;

    public CorrectionException(Problem problem) {
        super("correction.error.", problem, arguments(problem));
        this.problem = problem;
    }

    private static Map<String, Object> arguments(Problem problem) {
        return switch (problem) {
            case REASON, NOTE -> Map.of("count", Corrections.LONGEST_REASON);
            default -> Map.of();
        };
    }

    public Problem problem() {
        return problem;
    }
}
