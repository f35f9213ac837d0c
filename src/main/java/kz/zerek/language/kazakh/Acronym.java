package kz.zerek.language.kazakh;

import java.util.Set;

/**
 * How an acronym is read in Kazakh: as a word if it can be said as one, with a vowel at its end or before its last
 * consonant (ЮНЕСКО, БАҚ) or between consonants before a cluster that ends words (БРИКС, but not КОКП); else by the name
 * of its last letter (ты-мы-ды for ТМД, і-і-эм for ІІМ). Readings that differ stand in {@code kazakh-readings.txt}.
 */
final class Acronym {

    /** The sonorous consonants, the least so first. */
    private static final String SONORITY = "нмлрй";

    private static final Set<String> FINAL_CLUSTERS = Set.of("кс", "пс", "тс", "кт", "пт", "ст", "фт");

    private Acronym() {}

    /** Whether a token ends in two capitals or more: {@code БҰҰ}, {@code ҚазҰУ}. */
    static boolean isOne(String token) {
        var length = token.length();
        return length > 1
                && Character.isUpperCase(token.charAt(length - 1))
                && Character.isUpperCase(token.charAt(length - 2));
    }

    /** What is spoken last, in lower-case Kazakh letters. */
    static String reading(String token) {
        var part = KazakhWord.lastPart(token);
        var lower = KazakhLetters.lowerCase(part);
        var capitals = KazakhLetters.lowerCase(capitals(part));
        var last = lower.charAt(lower.length() - 1);
        if (!KazakhLetters.isLatin(last)) return isReadAsWord(lower, capitals) ? lower : letters(lower, last);
        var word = LatinSpelling.asKazakh(lower);
        var name = LatinSpelling.name(last);
        return name == null || lower.length() > 3 && isReadAsWord(word, LatinSpelling.asKazakh(capitals)) ? word : name;
    }

    /** The capitals at the end: what stands before them in ҚазКСР is no initials. */
    private static String capitals(String part) {
        var at = part.length();
        while (at > 0 && Character.isUpperCase(part.charAt(at - 1))) at--;
        return part.substring(at);
    }

    /** A final ә is the name of that letter: read as a word, БАӘ would take back suffixes like күнә. */
    private static boolean isReadAsWord(String lower, String capitals) {
        var length = lower.length();
        var last = lower.charAt(length - 1);
        if (KazakhLetters.isVowel(last)) return last != 'ә';
        if (length < 3 || lower.startsWith("іі")) return false;
        var beforeLast = lower.charAt(length - 2);
        return KazakhLetters.isVowel(beforeLast) || canEndWord(beforeLast, last) && hasVowelBetweenConsonants(capitals);
    }

    /** Whether a word can end so: with one consonant doubled, with a less sonorous one last, or as loanwords do. */
    private static boolean canEndWord(char beforeLast, char last) {
        return beforeLast == last
                || SONORITY.indexOf(beforeLast) > SONORITY.indexOf(last)
                || FINAL_CLUSTERS.contains("" + beforeLast + last);
    }

    private static boolean hasVowelBetweenConsonants(String capitals) {
        for (var i = 1; i + 1 < capitals.length(); i++)
            if (KazakhLetters.isVowel(capitals.charAt(i))
                    && !KazakhLetters.isVowel(capitals.charAt(i - 1))
                    && !KazakhLetters.isVowel(capitals.charAt(i + 1))) return true;
        return false;
    }

    /** The name of the last letter after the rest of the acronym, whose harmony it takes if it has none of its own. */
    private static String letters(String lower, char last) {
        return switch (last) {
            case 'ә' -> "ә";
            case 'к' -> "ке";
            case 'г' -> "ге";
            case 'л', 'м', 'н', 'ң', 'ф' -> "э" + last;
            case 'қ', 'ғ' -> last + "а";
            default -> last + (isFront(lower) ? "і" : "ы");
        };
    }

    private static boolean isFront(String lower) {
        for (var i = lower.length() - 1; i >= 0; i--) {
            var c = lower.charAt(i);
            if (c == 'қ' || c == 'ғ') return false;
            if (KazakhLetters.isVowel(c))
                return KazakhHarmony.of(lower.substring(0, i + 1)).open() == Harmony.FRONT;
        }
        return false;
    }
}
