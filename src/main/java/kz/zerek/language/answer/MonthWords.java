package kz.zerek.language.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.language.WordFile;

/** The months in the words of three languages, in any case form. */
final class MonthWords {

    private static final int LONGEST_ENDING = 8;

    private record Stem(String letters, int month) {}

    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final List<Stem> STEMS = new ArrayList<>();
    private static final List<Stem> LATIN_STEMS = new ArrayList<>();

    static {
        for (var entry : WordFile.read("months.txt").rows()) {
            int month = Integer.parseInt(entry.getFirst());
            for (var word : entry.subList(1, entry.size())) add(word, month);
        }
    }

    private static void add(String word, int month) {
        if (!word.endsWith("-")) {
            WORDS.put(Letters.onKeyboard(word), month);
            return;
        }
        var stem = word.substring(0, word.length() - 1);
        STEMS.add(new Stem(Letters.onKeyboard(stem), month));
        LATIN_STEMS.add(new Stem(KazakhLatin.skeleton(stem), month));
    }

    private MonthWords() {}

    /** @return 1 to 12, or 0 if the word, in small letters, is not a month */
    static int month(String word) {
        int month = exactly(word);
        if (month == 0) month = exactly(Letters.inCyrillic(word));
        if (month != 0) return month;
        var latin = Letters.inLatin(word);
        month = exactly(latin);
        return month != 0 || !KazakhLatin.isLatin(latin) ? month : stemmed(KazakhLatin.skeleton(latin), LATIN_STEMS);
    }

    private static int exactly(String word) {
        var typed = Letters.onKeyboard(word);
        var known = WORDS.get(typed);
        return known != null ? known : stemmed(typed, STEMS);
    }

    private static int stemmed(String word, List<Stem> stems) {
        for (var stem : stems) {
            if (word.startsWith(stem.letters) && word.length() - stem.letters.length() <= LONGEST_ENDING)
                return stem.month;
        }
        return 0;
    }
}
