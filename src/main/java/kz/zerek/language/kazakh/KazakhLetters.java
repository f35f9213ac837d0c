package kz.zerek.language.kazakh;

import java.util.Locale;

/** Classes of letters in Kazakh spelling. */
final class KazakhLetters {

    private KazakhLetters() {}

    static boolean isVowel(char c) {
        return switch (c) {
            case 'а', 'ә', 'е', 'ё', 'и', 'о', 'ө', 'у', 'ұ', 'ү', 'ы', 'і', 'э', 'ю', 'я' -> true;
            default -> false;
        };
    }

    static boolean hasKazakhFrontVowel(String word) {
        for (var i = 0; i < word.length(); i++)
            switch (word.charAt(i)) {
                case 'ә', 'ө', 'ү', 'і' -> {
                    return true;
                }
                default -> {}
            }
        return false;
    }

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A space, breaking or not. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** A word with another end, its capitals kept: {@code Халқ} of {@code Халық, халық, халқ}. */
    static String replaceEnd(String word, String end, String by) {
        var shared = 0;
        while (shared < end.length() && shared < by.length() && end.charAt(shared) == by.charAt(shared)) shared++;
        return word.substring(0, word.length() - end.length() + shared) + by.substring(shared);
    }
}
