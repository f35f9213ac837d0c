package kz.zerek.score;

import java.util.Locale;
import java.util.Map;

/** What somebody asked for could not be done, and changed nothing. The message is for logs. */
public final class ScoreException extends RuntimeException {

    public enum Problem {
        /** There is no such student, attempt or question, or not for whoever asks. */
        UNKNOWN,
        /** The points are no number, or fewer than none, or more than the question is worth. */
        POINTS,
        /** The reason is missing, too long, or more than a line. */
        REASON,
        /** The attempt goes on: there is no mark yet. */
        UNFINISHED,
        /** The mark was changed once more since. */
        STALE
    }

    private final Problem problem;

    ScoreException(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The key in the bundles, {@code gradebook.error.…}. */
    public String messageKey() {
        return "gradebook.error." + problem.name().toLowerCase(Locale.ROOT);
    }

    /** The arguments of the message by name. */
    public Map<String, Object> arguments() {
        return problem == Problem.REASON ? Map.of("most", Gradebook.LONGEST_REASON) : Map.of();
    }
}
