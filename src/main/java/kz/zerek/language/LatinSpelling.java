package kz.zerek.language;

import org.jspecify.annotations.Nullable;

/** How Latin letters and words sound in Kazakh, as nearly as suffixes need it. */
final class LatinSpelling {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String KAZAKH = "абсдефгхижклмнопкрстуввсиз";
    private static final String[] NAMES = {
        "эй", "би", "си", "ди", "и", "эф", "жи", "эйч", "ай", "жей", "кей", "эл", "эм", "эн", "о", "пи", "кю", "ар",
        "эс", "ти", "ю", "ви", "дабл-ю", "икс", "уай", "зед"
    };

    private LatinSpelling() {}

    /** A word letter by letter in Kazakh letters, others left out. */
    static String asKazakh(String word) {
        var out = new StringBuilder(word.length());
        for (var i = 0; i < word.length(); i++) {
            var at = LATIN.indexOf(Character.toLowerCase(word.charAt(i)));
            if (at >= 0) out.append(KAZAKH.charAt(at));
        }
        return out.toString();
    }

    /** The English name of a letter in lower case, null for a letter that is not Latin. */
    static @Nullable String name(char letter) {
        var at = LATIN.indexOf(letter);
        return at < 0 ? null : NAMES[at];
    }
}
