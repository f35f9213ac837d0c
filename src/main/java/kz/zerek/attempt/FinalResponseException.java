package kz.zerek.attempt;

/** The feedback to this answer was shown, or its question was left for good, so the answer can no longer be changed. */
public final class FinalResponseException extends AttemptException {

    public FinalResponseException() {
        this("attempt.error.final");
    }

    private FinalResponseException(String messageKey) {
        super(messageKey);
    }

    /** Questions are asked one at a time, and this one was left. */
    public static FinalResponseException left() {
        return new FinalResponseException("attempt.error.left");
    }
}
