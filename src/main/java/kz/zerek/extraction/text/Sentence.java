package kz.zerek.extraction.text;

import java.util.List;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;

/** A sentence of a text, taken apart. The places of its tokens are those in the whole text. */
public record Sentence(Span span, Language language, List<Token> tokens) {

    private static final int LONGEST = 2000;

    /**
     * Whether it is longer than anybody would write: a list or a table without full stops, of which no clause is worth
     * reading, and which would be gone through once for each thing in it.
     */
    public boolean isEndless() {
        return span.end() - span.start() > LONGEST;
    }

    /** Some of its tokens, in its place. */
    public Sentence part(int from, int to) {
        return new Sentence(span, language, tokens.subList(from, to));
    }

    public Sentence from(int token) {
        return part(token, tokens.size());
    }
}
