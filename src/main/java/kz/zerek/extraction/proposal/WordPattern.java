package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.stream.Stream;
import kz.zerek.extraction.text.Stems;
import kz.zerek.extraction.text.Token;

/**
 * Words in a row, as a line of a file describes them: {@code first|second} are alternatives and {@code propos-} is the
 * beginning of a word, {@code the?} may be missing, {@code *} is a word of any kind and {@code ~} up to five, {@code –} a dash with a
 * space before it, {@code -} a hyphen and {@code ,} a comma.
 */
final class WordPattern {

    private static final int LONGEST_GAP = 5;

    private enum Kind {
        WORD,
        GAP,
        ANY,
        DASH,
        HYPHEN,
        COMMA
    }

    private record Element(Kind kind, Stems words, boolean optional) {

        static Element of(String text) {
            boolean optional = text.length() > 1 && text.endsWith("?");
            var words = optional ? text.substring(0, text.length() - 1) : text;
            return new Element(kind(words), new Stems(List.of(words.split("\\|"))), optional);
        }

        private static Kind kind(String text) {
            return switch (text) {
                case "~" -> Kind.GAP;
                case "*" -> Kind.ANY;
                case "–" -> Kind.DASH;
                case "-" -> Kind.HYPHEN;
                case "," -> Kind.COMMA;
                default -> Kind.WORD;
            };
        }

        boolean fits(Token token) {
            return switch (kind) {
                case WORD -> token.kind() == Token.Kind.WORD && words.hold(token.text());
                case GAP, ANY -> token.kind() != Token.Kind.SIGN;
                case DASH -> token.isDash() && token.spaced() || token.isSign(':');
                case HYPHEN -> token.isDash() && !token.spaced();
                case COMMA -> token.isSign(',');
            };
        }
    }

    private final List<Element> elements;

    private WordPattern(List<Element> elements) {
        this.elements = elements;
    }

    static WordPattern parse(String line) {
        return new WordPattern(Stream.of(line.split("\\s+")).map(Element::of).toList());
    }

    /** The token after those that fit from this one on, or -1. */
    int end(List<Token> tokens, int at) {
        return end(tokens, at, 0);
    }

    private int end(List<Token> tokens, int at, int element) {
        if (element == elements.size()) return at;
        var next = elements.get(element);
        if (next.kind() == Kind.GAP) return afterGap(tokens, at, element);
        if (at < tokens.size() && next.fits(tokens.get(at))) {
            int end = end(tokens, at + 1, element + 1);
            if (end >= 0) return end;
        }
        return next.optional() ? end(tokens, at, element + 1) : -1;
    }

    private int afterGap(List<Token> tokens, int at, int element) {
        for (int gap = 0; gap <= LONGEST_GAP; gap++) {
            int end = end(tokens, at + gap, element + 1);
            if (end >= 0) return end;
            if (at + gap >= tokens.size() || !elements.get(element).fits(tokens.get(at + gap))) return -1;
        }
        return -1;
    }
}
