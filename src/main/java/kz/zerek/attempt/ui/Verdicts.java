package kz.zerek.attempt.ui;

import java.util.Locale;
import kz.zerek.question.Mark;

/** How a verdict is called in bundles and styles. */
final class Verdicts {

    private Verdicts() {}

    /** The key in the bundles. */
    static String key(Mark mark) {
        return "verdict." + name(mark);
    }

    /** The class name: right, partly, incomplete, wrong or unanswered. */
    static String name(Mark mark) {
        return mark.verdict().name().toLowerCase(Locale.ROOT);
    }
}
