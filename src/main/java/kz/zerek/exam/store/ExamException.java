package kz.zerek.exam.store;

import java.util.Map;
import kz.zerek.language.message.RefusedException;

/** What a teacher asked for could not be done, and changed nothing. */
public final class ExamException extends RefusedException {

    public enum Problem {
        /** There is no such test, or not for whoever asks. */
        UNKNOWN,
        /** The title is missing, too long, or more than a line. */
        TITLE,
        /** It was changed since it was shown, in another window for instance. */
        STALE,
        /** The bank makes no question that the blueprint asks for. */
        NOTHING_TO_ASK,
        /** The bank has no other question that fits. */
        NO_OTHER,
        /** More tests than a teacher may have. */
        TOO_MANY
    }

    private final Problem problem;

    public ExamException(Problem problem) {
        super("exam.error.", problem, arguments(problem));
        this.problem = problem;
    }

    private static Map<String, Object> arguments(Problem problem) {
        return problem == Problem.TOO_MANY ? Map.of("count", Exams.MOST) : Map.of();
    }

    public Problem problem() {
        return problem;
    }
}
