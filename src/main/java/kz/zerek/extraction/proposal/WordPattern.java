package kz.zerek.extraction.proposal;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.extraction.text.Stems;
import kz.zerek.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words in a row, as a line of a file describes them: {@code first|second} are alternatives and {@code propos-} is the
 * beginning of a word, {@code the?} may be missing, {@code *} is a word or figures and {@code ~} up to seven, {@code –} a
 * dash with a space before it or a colon, {@code -} a hyphen, {@code ,} a comma, {@code ^} the beginning and {@code $} the end of the
 * sentence. What stands before a {@code <} must go before and what stands behind a {@code +} must follow, and neither is of
 * the row.
 */
final class WordPattern {

    private static final int LONGEST_GAP = 7;

    private enum Kind {
        WORD,
        GAP,
        ANY,
        DASH,
        HYPHEN,
        COMMA,
        BEGIN,
        END
    }

    private record Element(Kind kind, List<String> alternatives, Stems words, boolean optional) {

        static Element of(String text) {
            boolean optional = text.length() > 1 && text.endsWith("?");
            var words = optional ? text.substring(0, text.length() - 1) : text;
            var alternatives = List.of(words.split("\\|"));
            return new Element(kind(words), alternatives, new Stems(alternatives), optional);
        }

        private static Kind kind(String text) {
            return switch (text) {
                case "~" -> Kind.GAP;
                case "*" -> Kind.ANY;
                case "–" -> Kind.DASH;
                case "-" -> Kind.HYPHEN;
                case "," -> Kind.COMMA;
                case "^" -> Kind.BEGIN;
                case "$" -> Kind.END;
                default -> Kind.WORD;
            };
        }

        boolean fits(Token token) {
            return switch (kind) {
                case WORD -> token.kind() == Token.Kind.WORD && words.hold(token.text());
                case GAP, ANY -> token.kind() != Token.Kind.SIGN || token.isDash() && !token.spaced();
                case DASH -> token.isDash() && token.spaced() || token.isSign(':');
                case HYPHEN -> token.isDash() && !token.spaced();
                case COMMA -> token.isSign(',');
                case BEGIN, END -> false;
            };
        }
    }

    private static final String BEHIND = " < ";
    private static final String AHEAD = " + ";

    private final List<Element> before;
    private final List<Element> elements;
    private final @Nullable WordPattern after;

    private WordPattern(String before, String row, @Nullable WordPattern after) {
        this.before = elements(before);
        elements = elements(row);
        this.after = after;
    }

    private static List<Element> elements(String row) {
        return Stream.of(row.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Element::of)
                .toList();
    }

    static WordPattern parse(String line) {
        int behind = line.indexOf(BEHIND);
        int ahead = line.indexOf(AHEAD);
        return new WordPattern(
                behind < 0 ? "" : line.substring(0, behind),
                line.substring(behind < 0 ? 0 : behind + BEHIND.length(), ahead < 0 ? line.length() : ahead),
                ahead < 0 ? null : parse(line.substring(ahead + AHEAD.length())));
    }

    /** Adds the words that may stand first to some; returns whether they are all that may. */
    boolean addBeginnings(List<String> words) {
        for (var element : elements) {
            if (element.kind() == Kind.BEGIN) continue;
            if (element.kind() != Kind.WORD) return false;
            words.addAll(element.alternatives());
            if (!element.optional()) return true;
        }
        return false;
    }

    /**
     * The token after those that fit from this one on, or -1.
     *
     * @param aside tokens that may stand between those of the row: when and where something was said
     */
    int end(List<Token> tokens, int at, BitSet aside) {
        return isBehind(tokens, at) ? end(tokens, at, 0, aside) : -1;
    }

    private boolean isBehind(List<Token> tokens, int at) {
        int first = at - before.size();
        if (first < 0) return false;
        for (int i = 0; i < before.size(); i++) if (!before.get(i).fits(tokens.get(first + i))) return false;
        return true;
    }

    private int end(List<Token> tokens, int from, int element, BitSet aside) {
        int at = element == 0 ? from : aside.nextClearBit(from);
        if (element == elements.size())
            return after == null || after.end(tokens, at, aside) >= 0 ? (after == null ? from : at) : -1;
        var next = elements.get(element);
        if (next.kind() == Kind.GAP) return afterGap(tokens, at, element, aside);
        if (next.kind() == Kind.BEGIN) return at == 0 ? end(tokens, at, element + 1, aside) : -1;
        if (next.kind() == Kind.END) return isEnd(tokens, at) ? at : -1;
        if (at < tokens.size() && next.fits(tokens.get(at))) {
            int end = end(tokens, at + 1, element + 1, aside);
            if (end >= 0) return end;
        }
        return next.optional() ? end(tokens, at, element + 1, aside) : -1;
    }

    private static boolean isEnd(List<Token> tokens, int at) {
        return tokens.subList(Math.min(at, tokens.size()), tokens.size()).stream()
                .allMatch(token -> token.kind() == Token.Kind.SIGN);
    }

    private int afterGap(List<Token> tokens, int from, int element, BitSet aside) {
        int at = from;
        for (int gap = 0; gap <= LONGEST_GAP; gap++) {
            int end = end(tokens, at, element + 1, aside);
            if (end >= 0) return end;
            at = aside.nextClearBit(at);
            if (at >= tokens.size() || !elements.get(element).fits(tokens.get(at))) return -1;
            at++;
        }
        return -1;
    }
}
