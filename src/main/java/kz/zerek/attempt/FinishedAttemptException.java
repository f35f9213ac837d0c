package kz.zerek.attempt;

/** The attempt is finished and accepts nothing more. */
public final class FinishedAttemptException extends AttemptException {

    public FinishedAttemptException() {
        this("attempt.error.finished");
    }

    private FinishedAttemptException(String messageKey) {
        super(messageKey);
    }

    /** By its deadline, before this came. */
    public static FinishedAttemptException overdue() {
        return new FinishedAttemptException("attempt.error.overdue");
    }
}
