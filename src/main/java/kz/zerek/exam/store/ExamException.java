package kz.zerek.exam.store;

import java.util.Locale;
import java.util.Map;

/** What a teacher asked for could not be done, and changed nothing. The message is for logs. */
public final class ExamException extends RuntimeException {

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
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The key in the bundles, {@code exam.error.…}. */
    public String messageKey() {
        return "exam.error." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The arguments of the message by name. */
    public Map<String, Object> arguments() {
        return problem == Problem.TOO_MANY ? Map.of("count", Exams.MOST) : Map.of();
    }
}
