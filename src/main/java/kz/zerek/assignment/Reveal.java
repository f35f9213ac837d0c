package kz.zerek.assignment;

import java.util.Locale;

/** When a student sees what their answers are worth. */
public enum Reveal {
    /** After each answer, which is final then. */
    AT_ONCE,
    /** As soon as the attempt is finished. */
    AT_END,
    /** When nobody can take it any more. */
    AFTER_CLOSING,
    NEVER;

    /** Whether right answers are seen before another attempt. */
    public boolean isBetweenAttempts() {
        return switch (this) {
            case AT_ONCE, AT_END -> true;
            case AFTER_CLOSING, NEVER -> false;
        };
    }

    /** The name in bundles, e.g. {@code after-closing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
