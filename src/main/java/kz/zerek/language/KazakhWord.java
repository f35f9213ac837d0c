package kz.zerek.language;

import java.util.Locale;

/** What the suffixes of an ordinary Kazakh word depend on: its harmony, its last sound, its changes of stem. */
final class KazakhWord {

    private static final WordList STEMS = WordList.load("kazakh-stems");
    private static final WordList POSSESSIVE_STEMS = WordList.load("kazakh-possessive-stems");
    private static final WordList HARMONY = WordList.load("kazakh-harmony");

    private KazakhWord() {}

    static KazakhStem stem(String word) {
        var lower = lowerCase(word);
        var key = afterHyphen(lower);
        var beforeSuffix = STEMS.get(key);
        var harmony = harmony(key);
        if (beforeSuffix != null) {
            var text = replaceEnd(word, key, beforeSuffix);
            return new KazakhStem(text, text, harmony, harmony, FinalSound.of(beforeSuffix));
        }
        if (key.endsWith("сс") || key.endsWith("ст") || key.endsWith("зд")) {
            var text = word.substring(0, word.length() - 1);
            return new KazakhStem(text, text, harmony, harmony, FinalSound.of(key.substring(0, key.length() - 1)));
        }
        var irregular = POSSESSIVE_STEMS.get(key);
        var beforePossessive = irregular != null ? replaceEnd(word, key, irregular) : voiced(word, key);
        return new KazakhStem(word, beforePossessive, harmony, harmony, FinalSound.of(key));
    }

    private static String replaceEnd(String word, String end, String by) {
        return word.substring(0, word.length() - end.length()) + by;
    }

    private static String voiced(String word, String key) {
        if (Loanword.isOne(key)) return word;
        return switch (key.charAt(key.length() - 1)) {
            case 'п' -> word.substring(0, word.length() - 1) + "б";
            case 'к' -> word.substring(0, word.length() - 1) + "г";
            case 'қ' -> word.substring(0, word.length() - 1) + "ғ";
            case 'ь' -> word.substring(0, word.length() - 1);
            default -> word;
        };
    }

    private static String afterHyphen(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    /** The harmony of a word in lower case. */
    static Harmony harmony(String word) {
        var known = HARMONY.get(word);
        if (known != null) return Harmony.valueOf(known);
        if (word.endsWith("ь")) return Harmony.FRONT;
        for (var i = word.length() - 1; i >= 0; i--) {
            switch (word.charAt(i)) {
                case 'а', 'о', 'ұ', 'ы', 'я' -> {
                    return Harmony.BACK;
                }
                case 'ә', 'е', 'ө', 'ү', 'і', 'э', 'ё' -> {
                    return Harmony.FRONT;
                }
                case 'и' -> {
                    return Harmony.FRONT;
                }
                default -> {}
            }
        }
        return Harmony.BACK;
    }

    static boolean isVowel(char c) {
        return "аәеёиоөуұүыіэюя".indexOf(c) >= 0;
    }

    static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
