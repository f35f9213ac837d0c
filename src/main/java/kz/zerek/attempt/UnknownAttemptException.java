package kz.zerek.attempt;

/** There is no such attempt, or it is someone else's: the two are not told apart. */
public final class UnknownAttemptException extends AttemptException {

    public UnknownAttemptException() {
        super("attempt.error.unknown");
    }
}
