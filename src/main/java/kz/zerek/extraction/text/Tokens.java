package kz.zerek.extraction.text;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.language.answer.PlainText;

/** Takes a text apart. */
public final class Tokens {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char STRESS = '\u0301';

    private Tokens() {}

    /** The tokens between two places of a text, with their places in the whole of it. */
    public static List<Token> of(String text, int start, int end) {
        var tokens = new ArrayList<Token>();
        boolean spaced = true;
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                spaced = true;
                i++;
                continue;
            }
            var kind = kind(c);
            int next = i + 1;
            while (kind != Token.Kind.SIGN && next < end && goesOn(kind, text.charAt(next))) next++;
            tokens.add(new Token(
                    kind, i, next, PlainText.lowerCase(text.substring(i, next)), Character.isUpperCase(c), spaced));
            spaced = false;
            i = next;
        }
        return tokens;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Token.Kind kind(char c) {
        if (Character.isLetter(c)) return Token.Kind.WORD;
        return Character.isDigit(c) ? Token.Kind.FIGURES : Token.Kind.SIGN;
    }

    private static boolean goesOn(Token.Kind kind, char c) {
        if (kind == Token.Kind.WORD) return Character.isLetter(c) || c == SOFT_HYPHEN || c == STRESS;
        return Character.isDigit(c);
    }
}
