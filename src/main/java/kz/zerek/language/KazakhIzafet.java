package kz.zerek.language;

/** Tells whether a word carries the possessive suffix already, as the head of «Біріккен Ұлттар Ұйымы» does. */
final class KazakhIzafet {

    private static final WordList PLAIN = WordList.load("kazakh-plain-words");

    private KazakhIzafet() {}

    static boolean isPossessive(String lower, boolean inPhrase) {
        var last = lower.charAt(lower.length() - 1);
        if (last != 'ы' && last != 'і') return false;
        if (PLAIN.contains(lower) || lower.endsWith("шы") || lower.endsWith("ші")) return false;
        return inPhrase || lower.length() > 4;
    }

    static boolean isPlural(String lower) {
        return lower.length() > 5
                && (lower.endsWith("ары") || lower.endsWith("ері"))
                && "лдт".indexOf(lower.charAt(lower.length() - 4)) >= 0;
    }

    /** The word without its possessive suffix. */
    static String base(String word) {
        var length = word.length();
        if (KazakhWord.isVowel(word.charAt(length - 3)) && word.charAt(length - 2) == 'с')
            return word.substring(0, length - 2);
        return word.substring(0, length - 1);
    }
}
