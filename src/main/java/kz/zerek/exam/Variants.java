package kz.zerek.exam;

import java.util.Locale;

/** Whether takers are asked the same. */
public enum Variants {
    /** All are asked the questions of one form. */
    ONE_FOR_ALL,
    /** Each is asked what is fixed and pinned, and for the rest other questions by the same blueprint. */
    ONE_EACH;

    /** The name in bundles, presets and stored JSON, e.g. {@code one-each}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
