package kz.zerek.language.kazakh;

import kz.zerek.language.WordFile;
import org.jspecify.annotations.Nullable;

/** How Latin letters and words sound in Kazakh, as nearly as suffixes need it. */
final class LatinSpelling {

    private static final int LETTERS = 'z' - 'a' + 1;
    private static final char[] SOUNDS = new char[LETTERS];
    private static final String[] NAMES = new String[LETTERS];

    static {
        for (var entry : WordFile.read("latin-letters.txt").rows()) {
            var letter = entry.get(0).charAt(0) - 'a';
            SOUNDS[letter] = entry.get(1).charAt(0);
            NAMES[letter] = entry.get(2);
        }
    }

    private LatinSpelling() {}

    /** A word letter by letter in Kazakh letters, others left out; y behind a vowel is no vowel (TURKSOY, eBay). */
    static String asKazakh(String word) {
        var out = new StringBuilder(word.length());
        for (var i = 0; i < word.length(); i++) {
            var letter = Character.toLowerCase(word.charAt(i));
            if (!KazakhLetters.isLatin(letter)) continue;
            var isGlide = letter == 'y' && !out.isEmpty() && KazakhLetters.isVowel(out.charAt(out.length() - 1));
            out.append(isGlide ? 'й' : SOUNDS[letter - 'a']);
        }
        return out.toString();
    }

    /** The English name of a letter in lower case, null for a letter that is not Latin. */
    static @Nullable String name(char letter) {
        return KazakhLetters.isLatin(letter) ? NAMES[letter - 'a'] : null;
    }
}
