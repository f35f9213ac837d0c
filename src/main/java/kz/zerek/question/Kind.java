package kz.zerek.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question asks for. */
public enum Kind {
    WHEN,
    TYPE_DATE,
    WHAT_HAPPENED,
    ORDER_EVENTS,
    MATCH_DATES,
    TRUE_FALSE_DATE,
    YEARS_BETWEEN,
    STANDS_FOR,
    WHICH_ACRONYM,
    TYPE_ACRONYM,
    COUNTERPART,
    MATCH_ACRONYMS,
    WHICH_OF_THESE,
    WHO_PROPOSED,
    WHERE_PROPOSED,
    WHAT_PROPOSED,
    DETAIL,
    TYPE_NUMBER,
    COMPLETE,
    TRUE_FALSE_CLAIM,
    CAME_FIRST,
    GAP;

    /** The name in bundles, commands and addresses, e.g. {@code what-happened}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
    }
}
