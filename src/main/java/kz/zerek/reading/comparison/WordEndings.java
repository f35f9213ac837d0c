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
            case RU -> offOnce(word);
            // "Organization" is also written with an s, "programme" also with one m.
            case EN -> single(offOnce(word).replace('z', 's'));
        };
    }

    private String offKazakh(String word) {
        int end = word.length();
        for (int ending = endingOf(word, end); ending > 0; ending = endingOf(word, end)) end -= ending;
        return voiceless(word.substring(0, end));
    }

    private String offOnce(String word) {
        return word.substring(0, word.length() - endingOf(word, word.length()));
    }

    /** The length of the longest ending before a place that leaves enough. */
    private int endingOf(String word, int end) {
        for (int length = Math.min(longest, end - SHORTEST_STEM); length > 0; length--)
            if (endings.contains(word.substring(end - length, end))) return length;
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
