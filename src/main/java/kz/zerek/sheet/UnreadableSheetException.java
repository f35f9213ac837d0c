package kz.zerek.sheet;

import org.jspecify.annotations.Nullable;

/** A file that gives no table, and why. */
public final class UnreadableSheetException extends Exception {

    public enum Problem {
        /** There is no row with a text in it. */
        EMPTY,
        /** The file, what it unpacks to, or its number of rows or columns is beyond the bounds. */
        TOO_LARGE,
        /** A workbook that asks for a password. */
        ENCRYPTED,
        /** A workbook of Excel before 2007. */
        OLD_EXCEL,
        /** Neither a workbook nor text. */
        NOT_SUPPORTED,
        BROKEN
    }

    private final Problem problem;

    UnreadableSheetException(Problem problem, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
