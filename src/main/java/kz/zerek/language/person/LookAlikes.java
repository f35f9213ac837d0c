package kz.zerek.language.person;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Letters of another alphabet that slipped into a name, where nobody can see them: a Latin A before хметов. Letters here
 * are told apart by their case, since a name keeps it.
 */
public final class LookAlikes {

    private static final String LATIN = "ABCEHIKMOPTXYaceikopxyhəƏɵƟ";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУасеікорхуһәӘөӨ";

    private LookAlikes() {}

    /**
     * The name with each word in one alphabet. A word is left as it is if any of its letters of the rarer alphabet looks
     * like none of the other.
     */
    public static String repaired(String name) {
        return Arrays.stream(name.split("(?<=[ -])|(?=[ -])"))
                .map(LookAlikes::repairedWord)
                .collect(Collectors.joining());
    }

    /** Whether a word of the name has letters of two alphabets. */
    public static boolean isMixed(String name) {
        return Arrays.stream(name.split("[ -]"))
                .anyMatch(word -> count(word, UnicodeScript.LATIN) > 0 && count(word, UnicodeScript.CYRILLIC) > 0);
    }

    private static String repairedWord(String word) {
        long latin = count(word, UnicodeScript.LATIN);
        long cyrillic = count(word, UnicodeScript.CYRILLIC);
        if (latin == 0 || cyrillic == 0) return word;
        var likely = latin > cyrillic ? replaced(word, CYRILLIC, LATIN) : replaced(word, LATIN, CYRILLIC);
        if (!isMixed(likely)) return likely;
        var other = latin > cyrillic ? replaced(word, LATIN, CYRILLIC) : replaced(word, CYRILLIC, LATIN);
        return isMixed(other) ? word : other;
    }

    private static String replaced(String word, String letters, String by) {
        var replaced = new StringBuilder(word.length());
        for (char c : word.toCharArray()) {
            int place = letters.indexOf(c);
            replaced.append(place < 0 ? c : by.charAt(place));
        }
        return replaced.toString();
    }

    private static long count(String word, UnicodeScript script) {
        return word.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
    }
}
