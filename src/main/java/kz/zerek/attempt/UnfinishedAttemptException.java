package kz.zerek.attempt;

/** Only a finished attempt has mistakes. */
public final class UnfinishedAttemptException extends AttemptException {

    public UnfinishedAttemptException() {
        super("attempt.error.unfinished");
    }
}
