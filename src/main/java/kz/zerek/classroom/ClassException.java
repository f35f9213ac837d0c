package kz.zerek.classroom;

import java.util.Map;
import kz.zerek.language.message.RefusedException;

/** What somebody asked for could not be done, and changed nothing. */
public final class ClassException extends RefusedException {

    public enum Problem {
        /** There is no such class or student, or not for whoever asks. */
        UNKNOWN,
        /** The name is missing, too long, or more than a line. */
        NAME,
        /** No class has this code now. */
        CODE,
        /** More students than a class may have. */
        FULL,
        /** More classes than a teacher may have. */
        TOO_MANY,
        /** Who teaches joins no class as a student. */
        TEACHER,
        /** There is no such teacher. */
        COLLEAGUE,
        /** Somebody has to teach it. */
        LAST_TEACHER,
        /** The student is in a class of another teacher, too. */
        SHARED,
        /** The same, of one who was to be merged into another. */
        SHARED_MERGE,
        /** An OpenID provider knows the one who was to be merged into another, and not the other. */
        IDENTIFIED_MERGE,
        /** Of two students who were to be merged, something has changed: they may be no longer one person. */
        CHANGED
    }

    private final Problem problem;

    ClassException(Problem problem) {
        super("class.error.", problem, arguments(problem));
        this.problem = problem;
    }

    private static Map<String, Object> arguments(Problem problem) {
        return switch (problem) {
            case FULL -> Map.of("count", Classes.MOST_STUDENTS);
            case TOO_MANY -> Map.of("count", Classes.MOST_CLASSES);
            default -> Map.of();
        };
    }

    public Problem problem() {
        return problem;
    }
}
