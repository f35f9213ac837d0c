package kz.zerek.exam;

import java.util.Locale;

/** In which order takers see the questions of a form. */
public enum Order {
    /** As the teacher sees them, options too. */
    AS_BUILT,
    /** Parts in order; within each, questions and their options in another order for each taker. */
    WITHIN_PARTS,
    /** All questions and their options in another order for each taker: what is a part is not seen. */
    THROUGHOUT;

    /** The name in bundles, presets and stored JSON, e.g. {@code within-parts}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
