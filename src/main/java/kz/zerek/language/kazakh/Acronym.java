package kz.zerek.language.kazakh;

/**
 * How an acronym is read in Kazakh: as a word if a vowel stands before its last consonant (ЮНИСЕФ, БАҚ), else by the
 * name of its last letter (ты-мы-ды for ТМД, і-і-эм for ІІМ). Readings that differ stand in {@code
 * kazakh-readings.txt}.
 */
final class Acronym {

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
        var lower = KazakhLetters.lowerCase(KazakhWord.lastPart(token));
        var last = lower.charAt(lower.length() - 1);
        if (!KazakhLetters.isLatin(last)) return isReadAsWord(lower) ? lower : letters(lower, last);
        var word = LatinSpelling.asKazakh(lower);
        var name = LatinSpelling.name(last);
        return name == null || lower.length() > 3 && isReadAsWord(word) ? word : name;
    }

    private static boolean isReadAsWord(String lower) {
        var length = lower.length();
        if (KazakhLetters.isVowel(lower.charAt(length - 1))) return true;
        return length > 2 && KazakhLetters.isVowel(lower.charAt(length - 2)) && !lower.startsWith("іі");
    }

    /** The name of the last letter after the rest of the acronym, whose harmony it takes if it has none of its own. */
    private static String letters(String lower, char last) {
        return switch (last) {
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
