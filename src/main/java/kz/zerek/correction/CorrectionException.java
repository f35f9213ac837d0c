package kz.zerek.correction;

import java.util.Locale;
import java.util.Map;

/** What a teacher asked for could not be done, and changed nothing. The message is for logs. */
public final class CorrectionException extends RuntimeException {

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
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The key in the bundles, {@code correction.error.…}. */
    public String messageKey() {
        return "correction.error." + problem.name().toLowerCase(Locale.ROOT);
    }

    /** The arguments of the message by name. */
    public Map<String, Object> arguments() {
        return switch (problem) {
            case REASON, NOTE -> Map.of("count", Corrections.LONGEST_REASON);
            default -> Map.of();
        };
    }
}
