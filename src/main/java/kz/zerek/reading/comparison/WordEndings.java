package kz.zerek.reading.comparison;

import java.util.Set;
import kz.zerek.language.Language;

/** Takes endings off words, so that the forms of one become equal; what is left need be no word. */
final class WordEndings {

    private static final int SHORTEST_STEM = 3;

    private final Language language;
    private final Set<String> endings;
    private final int longest;

    WordEndings(Language language, Set<String> endings) {
        this.language = language;
        this.endings = endings;
        longest = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    /** @param word in small letters */
    String off(String word) {
        return switch (language) {
            case KK -> offKazakh(word);
            case RU -> off(word, endingOf(word));
            // "Organization" is also written with an s, "programme" also with one m.
            case EN -> single(off(word, endingOf(word)).replace('z', 's'));
        };
    }

    private String offKazakh(String word) {
        var stem = word;
        for (int ending = endingOf(stem); ending > 0; ending = endingOf(stem)) stem = off(stem, ending);
        return voiceless(stem);
    }

    private static String off(String word, int ending) {
        return word.substring(0, word.length() - ending);
    }

    /** The length of the longest ending that leaves enough. */
    private int endingOf(String word) {
        for (int length = Math.min(longest, word.length() - SHORTEST_STEM); length > 0; length--)
            if (endings.contains(word.substring(word.length() - length))) return length;
        return 0;
    }

    /** The possessive voices the last sound of a stem: that of «кітап» is «кітабы». */
    private static String voiceless(String stem) {
        var start = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case '\u0431' -> start + '\u043F';
            case '\u0433' -> start + '\u043A';
            case '\u0493' -> start + '\u049B';
            default -> stem;
        };
    }

    private static String single(String stem) {
        int last = stem.length() - 1;
        return last > SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
