package kz.zerek.attempt;

/** The attempt is finished and accepts nothing more. */
public final class FinishedAttemptException extends AttemptException {

    public FinishedAttemptException() {
        super("attempt.error.finished");
    }
}
