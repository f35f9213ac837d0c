package kz.zerek.attempt.ui;

import kz.zerek.bank.Citation.Span;
import kz.zerek.question.Evidence.Passage;

/** The part of a quotation that is worth reading first. */
final class Excerpt {

    /** Sentences of this length together are read as a whole. */
    private static final int SHORT = 260;

    /** How much of longer ones stands on each side of what is marked, to the next space outwards. */
    private static final int CONTEXT = 90;

    private Excerpt() {}

    /** The sentences that prove the answer if they are short, else whole words around the marks. In UTF-16 units. */
    static Span of(Passage passage) {
        var concerned = passage.concerned();
        if (passage.marks().isEmpty() || concerned.end() - concerned.start() <= SHORT) return concerned;
        var text = passage.text();
        int start = text.lastIndexOf(' ', passage.marks().getFirst().start() - CONTEXT) + 1;
        int end = text.indexOf(' ', passage.marks().getLast().end() + CONTEXT);
        return new Span(Math.max(start, concerned.start()), end < 0 ? concerned.end() : Math.min(end, concerned.end()));
    }
}
