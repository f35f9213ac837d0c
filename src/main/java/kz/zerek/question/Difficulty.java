package kz.zerek.question;

import java.util.Locale;

/** How near the distractors are to the key. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
