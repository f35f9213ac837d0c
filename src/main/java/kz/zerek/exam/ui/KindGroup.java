package kz.zerek.exam.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.zerek.question.Kind;

/** Kinds of questions that ask about the same sort of thing. */
enum KindGroup {
    DATES,
    ACRONYMS,
    PROPOSALS,
    NUMBERS;

    private static KindGroup of(Kind kind) {
        return switch (kind) {
            case WHEN,
                    TYPE_DATE,
                    WHAT_HAPPENED,
                    ORDER_EVENTS,
                    MATCH_DATES,
                    TRUE_FALSE_DATE,
                    YEARS_BETWEEN,
                    CAME_FIRST -> DATES;
            case STANDS_FOR, WHICH_ACRONYM, TYPE_ACRONYM, COUNTERPART, MATCH_ACRONYMS, WHICH_OF_THESE -> ACRONYMS;
            case WHO_PROPOSED, WHERE_PROPOSED, WHAT_PROPOSED -> PROPOSALS;
            case DETAIL, TYPE_NUMBER, COMPLETE, TRUE_FALSE_CLAIM, GAP -> NUMBERS;
        };
    }

    List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> of(kind) == this).toList();
    }

    /** The name in bundles. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
