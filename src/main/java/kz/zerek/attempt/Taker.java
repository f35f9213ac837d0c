package kz.zerek.attempt;

/** Who takes a quiz. */
public sealed interface Taker permits VisitorId, PersonTaker {

    /** Names them in the database, 64 characters at most. */
    String key();
}
