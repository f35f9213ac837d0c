package kz.zerek.language;

/** How an event stands to its date. */
public enum Relation {
    AT,
    SINCE,
    UNTIL
}
