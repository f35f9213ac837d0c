package kz.zerek.score;

import java.util.Locale;

/** How far a student has come with an assignment. */
public enum Standing {
    NOT_BEGUN,
    GOES_ON,
    FINISHED,
    /** What counts was finished after closing. */
    LATE;

    /** The name in bundles, e.g. {@code not-begun}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
