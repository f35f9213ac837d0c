package kz.zerek.document;

import org.jspecify.annotations.Nullable;

/** A document that gives no text, and why. */
public final class UnreadableDocumentException extends Exception {

    public enum Problem {
        EMPTY,
        ENCRYPTED,
        /** There are pictures, perhaps of text, but no text. */
        IMAGE_ONLY,
        /** The file, what it unpacks to, or its text is beyond the bounds. */
        TOO_LARGE,
        /** Neither its content nor its name is of a known type. */
        NOT_SUPPORTED,
        BROKEN,
        TOO_LONG_IN_READING
    }

    private final Problem problem;

    UnreadableDocumentException(Problem problem, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
