package kz.zerek.attempt;

import java.util.Locale;

/** When a learner sees what an answer is worth. */
public enum Feedback {
    /** After each question; an answer is final once its feedback was shown. */
    AT_ONCE,
    /** With the result; answers can be changed until the attempt is finished. */
    AT_END;

    /** The name in bundles and addresses, e.g. {@code at-once}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
