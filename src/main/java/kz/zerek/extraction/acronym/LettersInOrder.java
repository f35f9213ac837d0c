package kz.zerek.extraction.acronym;

import java.util.List;
import kz.zerek.extraction.text.Token;

/**
 * The letters of a short form, from the last to the first, in the words before it: each where it is first met, the first
 * one where a word begins (Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", 2003).
 */
final class LettersInOrder {

    private LettersInOrder() {}

    /**
     * Whether the words have all letters in their order and begin with some of them, each: «АЭС», «атомная электростанция».
     *
     * @param words small
     */
    static boolean areOf(List<String> words, String letters) {
        int letter = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (letter == letters.length() || word.charAt(0) != letters.charAt(letter)) return false;
            letter++;
            // What the words behind begin with is left to them.
            int most = letters.length() - (words.size() - 1 - i);
            for (int at = 1; at < word.length() && letter < most; at++)
                if (word.charAt(at) == letters.charAt(letter)) letter++;
        }
        return letter == letters.length();
    }

    /** The token that the name begins with, or -1. */
    static int first(List<Token> tokens, int left, int end, String letters) {
        int words = Math.min(letters.length() + 5, letters.length() * 2);
        int from = end;
        for (int seen = 0; from > left && seen < words; ) {
            from--;
            if (tokens.get(from).kind() != Token.Kind.SIGN && tokens.get(from).spaced()) seen++;
        }
        int letter = letters.length() - 1;
        for (int i = end - 1; i >= from; i--) {
            var word = AcronymWords.latin(tokens.get(i).text());
            for (int at = word.length() - 1; at >= 0; at--) {
                if (letter > 0
                        ? word.charAt(at) == letters.charAt(letter)
                        : at == 0 && word.charAt(0) == letters.charAt(0)) {
                    if (letter == 0) return i;
                    letter--;
                }
            }
        }
        return -1;
    }
}
