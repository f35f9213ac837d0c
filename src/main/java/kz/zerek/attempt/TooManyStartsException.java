package kz.zerek.attempt;

/** The visitor has started as many attempts within an hour as one may. */
public final class TooManyStartsException extends AttemptException {

    public TooManyStartsException() {
        super("attempt.error.too-many-starts");
    }
}
