package kz.zerek.attempt;

/** The bank has no question for this choice of topics, or there was no mistake to repeat. */
public final class NothingToAskException extends AttemptException {

    public NothingToAskException() {
        super("attempt.error.nothing-to-ask");
    }
}
