package kz.zerek.attempt.ui;

import kz.zerek.bank.Citation.Quote;
import kz.zerek.bank.Citation.Span;

/** The part of a quoted sentence that is worth reading first. */
final class Excerpt {

    /** A sentence of this length is read as a whole. */
    private static final int SHORT = 260;

    /** How much of a longer sentence stands on each side of the answer, to the next space outwards. */
    private static final int CONTEXT = 90;

    private Excerpt() {}

    /** The whole of a short sentence; of a long one whole words around the answer. In UTF-16 units. */
    static Span of(Quote quote) {
        var sentence = quote.sentence();
        if (sentence.length() <= SHORT) return new Span(0, sentence.length());
        int start = sentence.lastIndexOf(' ', quote.answer().start() - CONTEXT);
        int end = sentence.indexOf(' ', quote.answer().end() + CONTEXT);
        return new Span(start + 1, end < 0 ? sentence.length() : end);
    }
}
