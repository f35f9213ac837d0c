package kz.zerek.attempt;

/** The attempt has more saved changes than an honest learner makes; it can only be finished. */
public final class TooManyResponsesException extends AttemptException {

    public TooManyResponsesException() {
        super("attempt.error.too-many");
    }
}
