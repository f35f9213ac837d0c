package kz.zerek.language.kazakh;

import java.util.Map;
import kz.zerek.language.WordFile;

/**
 * Which suffixes a word takes, back or front. The last vowel decides; и, у and ю stand for either, and some clusters
 * of loanwords are front whatever vowel precedes them (the spelling rules of the Kazakh language, on suffixes).
 *
 * @param open of suffixes with а or е
 * @param close of suffixes with ы or і; differs from {@code open} only in words like күнә: күнәға, but күнәні
 */
record KazakhHarmony(Harmony open, Harmony close) {

    private static final KazakhHarmony BACK = new KazakhHarmony(Harmony.BACK, Harmony.BACK);
    private static final KazakhHarmony FRONT = new KazakhHarmony(Harmony.FRONT, Harmony.FRONT);
    private static final KazakhHarmony MIXED = new KazakhHarmony(Harmony.BACK, Harmony.FRONT);

    private static final Map<String, String> EXCEPTIONS =
            WordFile.read("kazakh-harmony.txt").map();

    /** @param word in lower case */
    static KazakhHarmony of(String word) {
        var exception = EXCEPTIONS.get(word);
        if (exception != null) return exception.equals("front") ? FRONT : BACK;
        if (word.endsWith("қ") || word.endsWith("ғ")) return BACK;
        if (endsLikeFrontLoanword(word)) return FRONT;
        var surname = stemOfSurname(word);
        return surname > 0 ? ofSurname(word, surname) : before(word, word.length());
    }

    private static boolean endsLikeFrontLoanword(String word) {
        var last = word.charAt(word.length() - 1);
        if (last == 'ь') return true;
        if (word.length() < 3) return false;
        var beforeLast = word.charAt(word.length() - 2);
        return switch (last) {
            case 'к' -> beforeLast == 'р' || beforeLast == 'н' || beforeLast == 'л' || beforeLast == 'с';
            case 'г' -> beforeLast == 'р' || beforeLast == 'н';
            case 'с', 'т' -> beforeLast == 'к';
            default -> false;
        };
    }

    /** The harmony of the last vowel before {@code end}. */
    private static KazakhHarmony before(String word, int end) {
        for (var i = end - 1; i >= 0; i--) {
            switch (word.charAt(i)) {
                case 'а', 'о', 'ұ', 'ы', 'я' -> {
                    return BACK;
                }
                case 'е', 'ө', 'ү', 'і', 'э', 'ё', 'и' -> {
                    return FRONT;
                }
                case 'ә' -> {
                    return hasVowelBefore(word, i) ? MIXED : FRONT;
                }
                case 'ю' -> {
                    return i == end - 1 ? ofYu(word, i) : FRONT;
                }
                case 'у' -> {
                    if (i == 0 || !KazakhLetters.isVowel(word.charAt(i - 1))) return i == end - 1 ? ofU(word, i) : BACK;
                }
                default -> {}
            }
        }
        return BACK;
    }

    /**
     * A final у takes the harmony of the vowel before it: көру is front, оқу is back. Before a consonant it is the back
     * vowel of loanwords, референдум and вирус, for native words have ұ and ү there.
     */
    private static KazakhHarmony ofU(String word, int at) {
        var vowel = vowelBefore(word, at);
        return vowel < 0 || word.charAt(vowel) == 'и' || word.charAt(vowel) == 'ю' ? BACK : before(word, vowel + 1);
    }

    /** A final ю follows the vowel before it; after и or none it is front: кию. */
    private static KazakhHarmony ofYu(String word, int at) {
        var vowel = vowelBefore(word, at);
        return vowel < 0 ? FRONT : before(word, vowel + 1);
    }

    private static int vowelBefore(String word, int at) {
        var i = at - 1;
        while (i >= 0 && !KazakhLetters.isVowel(word.charAt(i))) i--;
        return i;
    }

    private static boolean hasVowelBefore(String word, int at) {
        return vowelBefore(word, at) >= 0;
    }

    /** Where the suffix of a Russian surname begins ({@code Назарба-ев}), or -1. */
    private static int stemOfSurname(String word) {
        var isSurname = word.length() > 4 && (word.endsWith("ов") || word.endsWith("ев") || word.endsWith("ёв"));
        return isSurname && vowelBefore(word, word.length() - 2) >= 0 ? word.length() - 2 : -1;
    }

    /**
     * The suffix is not heard for harmony: Назарбаевтың, Медведевтің, Әуезовтің. After a Russian stem -ов itself is
     * back: Чеховтың.
     */
    private static KazakhHarmony ofSurname(String word, int end) {
        var back = word.charAt(end) == 'о' && !KazakhLetters.hasKazakhFrontVowel(word);
        return back ? BACK : before(word, end);
    }
}
