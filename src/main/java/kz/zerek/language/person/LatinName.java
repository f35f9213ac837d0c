package kz.zerek.language.person;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.zerek.language.WordFile;

/**
 * Names in the Latin letters that everybody can type, Kazakh and Russian ones much as passports of Kazakhstan spell them:
 * Жұлдыз is zhuldyz, Қуаныш is kuanysh. Letters that few keyboards have lose their marks.
 */
public final class LatinName {

    /** By one letter or two. */
    private static final Map<String, String> LETTERS = letters();

    private static final int LONGEST = 2;

    private LatinName() {}

    private static final class AnyAlphabet {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private static Map<String, String> letters() {
        var letters = new HashMap<String, String>();
        for (var entry : WordFile.read("latin-names.txt").rows())
            letters.put(entry.getFirst(), entry.size() > 1 ? entry.get(1) : "");
        return Map.copyOf(letters);
    }

    /** Small letters a–z, with one space where the name has anything else between its letters; may be empty. */
    public static String of(String name) {
        var lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var spelled = new StringBuilder(lower.length() + 8);
        for (int i = 0; i < lower.length(); ) {
            int length = LONGEST;
            while (length > 0 && !LETTERS.containsKey(part(lower, i, length))) length--;
            spelled.append(length == 0 ? lower.charAt(i) : LETTERS.get(part(lower, i, length)));
            i += Math.max(1, length);
        }
        return AnyAlphabet.TO_LATIN
                .transliterate(spelled.toString())
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’ʼʻ`]", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    private static String part(String text, int start, int length) {
        return text.substring(start, Math.min(text.length(), start + length));
    }
}
