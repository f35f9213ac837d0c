package kz.zerek.extraction;

import java.util.Locale;

/** How what a text tells stands to the date. What is after a date counts as since it, what is before it as until. */
public enum DateRelation {
    AT,
    SINCE,
    UNTIL,
    BETWEEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
