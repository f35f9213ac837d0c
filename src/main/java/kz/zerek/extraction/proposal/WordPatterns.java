package kz.zerek.extraction.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.text.Stems;
import kz.zerek.extraction.text.Token;

/** Rows of words, of which the first that fits counts. */
final class WordPatterns {

    private static final BitSet NONE = new BitSet();

    private final List<WordPattern> patterns;
    /** With which words one may begin: most words of a text begin none. */
    private final Stems beginnings;
    /** Whether one may begin with any word, or with a sign. */
    private final boolean isOpen;

    WordPatterns(List<String> lines) {
        patterns = lines.stream().map(WordPattern::parse).toList();
        var words = new ArrayList<String>();
        boolean open = false;
        for (var pattern : patterns) open |= !pattern.addBeginnings(words);
        beginnings = new Stems(words);
        isOpen = open;
    }

    /** The token behind those that fit from this one on, or -1. */
    int end(List<Token> tokens, int at) {
        return end(tokens, at, NONE);
    }

    private int end(List<Token> tokens, int at, BitSet aside) {
        if (at >= tokens.size() || !isOpen && !beginnings.hold(tokens.get(at).text())) return -1;
        for (var pattern : patterns) {
            int end = pattern.end(tokens, at, aside);
            if (end > at) return end;
        }
        return -1;
    }

    /** The first place from one on where one fits, as the range of what fits. */
    Optional<Range> first(List<Token> tokens, int from) {
        return first(tokens, from, NONE);
    }

    /** @param aside tokens that may stand between those of a row: when and where something was said */
    Optional<Range> first(List<Token> tokens, int from, BitSet aside) {
        for (int at = from; at < tokens.size(); at++) {
            int end = end(tokens, at, aside);
            if (end > at) return Optional.of(new Range(at, end));
        }
        return Optional.empty();
    }
}
