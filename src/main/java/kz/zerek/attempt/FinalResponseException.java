package kz.zerek.attempt;

/** The feedback to this answer was shown, so the answer can no longer be changed. */
public final class FinalResponseException extends AttemptException {

    public FinalResponseException() {
        super("attempt.error.final");
    }
}
