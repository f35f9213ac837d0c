package kz.zerek.reading.comparison;

/**
 * How a claim stands to something held.
 *
 * @param held its id
 */
public record Match(Kind kind, String held) {

    /** The most serious first. */
    public enum Kind {
        /** The same happened at another date. */
        OTHER_DATE,
        /** A body was at work in a state that was no member of it yet, or had not begun when it was. */
        BEFORE_MEMBERSHIP,
        /** The short form stands for something else. */
        OTHER_NAME,
        /** It says the same. */
        SAME
    }
}
