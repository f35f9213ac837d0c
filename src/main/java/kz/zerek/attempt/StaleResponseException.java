package kz.zerek.attempt;

/** Something newer was saved for this question, from another tab or device: read the attempt again. */
public final class StaleResponseException extends AttemptException {

    public StaleResponseException() {
        super("attempt.error.stale");
    }
}
