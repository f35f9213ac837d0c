package kz.zerek.question;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether two acronyms are one word in two alphabets, as ЮНЕСКО and UNESCO are: then one gives the other away. */
final class Transliteration {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Map<String, String> SKELETONS = new ConcurrentHashMap<>();

    private Transliteration() {}

    static boolean isSame(String a, String b) {
        return skeleton(a).equals(skeleton(b));
    }

    /** The consonants in Latin letters, with those that alphabets exchange made one. */
    private static String skeleton(String word) {
        return SKELETONS.computeIfAbsent(
                word,
                w -> TO_LATIN.transliterate(w)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]", "")
                        .replaceAll("^(ju|yu|iu|u)", "u")
                        .replace("ph", "f")
                        .replace('c', 'k')
                        .replace('q', 'k')
                        .replaceAll("(?<!^)[aeiouyj]", ""));
    }
}
