package kz.zerek.score;

import java.util.Locale;

/** How far a student has come with an assignment. */
public enum Standing {
    /** It was set for others of the class alone. */
    NOT_SET,
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
