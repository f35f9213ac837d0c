package kz.zerek.attempt;

/** The account of whoever would take it is closed: it was deleted, or made one with another. */
public final class UnknownTakerException extends AttemptException {

    public UnknownTakerException() {
        super("attempt.error.taker");
    }
}
