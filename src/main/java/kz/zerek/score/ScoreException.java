package kz.zerek.score;

import java.util.Map;
import kz.zerek.language.message.RefusedException;

/** What somebody asked for could not be done, and changed nothing. */
public final class ScoreException extends RefusedException {

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
        super("gradebook.error.", problem, arguments(problem));
        this.problem = problem;
    }

    private static Map<String, Object> arguments(Problem problem) {
        return problem == Problem.REASON ? Map.of("most", Gradebook.LONGEST_REASON) : Map.of();
    }

    public Problem problem() {
        return problem;
    }
}
