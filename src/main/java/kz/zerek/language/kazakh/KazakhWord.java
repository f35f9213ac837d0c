package kz.zerek.language.kazakh;

import java.util.Map;
import kz.zerek.language.WordFile;

/** An ordinary Kazakh word: how its stem changes before suffixes. */
final class KazakhWord {

    private static final Map<String, String> STEMS =
            WordFile.read("kazakh-stems.txt").map();
    private static final Map<String, String> POSSESSIVE_STEMS =
            WordFile.read("kazakh-possessive-stems.txt").map();

    private KazakhWord() {}

    /** @param word as it is written; of a compound with a hyphen the last part decides */
    static KazakhStem stem(String word) {
        var key = lastPart(KazakhLetters.lowerCase(word));
        if (key.isEmpty()) key = KazakhLetters.lowerCase(word);
        var harmony = KazakhHarmony.of(key);
        var changed = STEMS.get(key);
        if (changed != null)
            return KazakhStem.of(KazakhLetters.replaceEnd(word, key, changed), harmony, FinalSound.of(changed));
        if (takesLinkingVowel(key)) return KazakhStem.of(word + "і", harmony, FinalSound.VOWEL);
        if (shedsLastLetter(key)) return withoutLastLetter(word, key, harmony);
        return new KazakhStem(
                word,
                mergesWithT(key) ? cut(word) : word,
                beforePossessive(word, key),
                harmony.open(),
                harmony.close(),
                FinalSound.of(key));
    }

    static String lastPart(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    /** факт → фактіге, объект → объектісі, Минск → Минскіде; but пункт → пунктке. */
    private static boolean takesLinkingVowel(String key) {
        return key.endsWith("ск") || key.endsWith("кт") && !key.endsWith("нкт");
    }

    /** процесс → процесі, съезд → съезге. */
    private static boolean shedsLastLetter(String key) {
        return key.endsWith("зд") || key.endsWith("сс");
    }

    private static KazakhStem withoutLastLetter(String word, String key, KazakhHarmony harmony) {
        return KazakhStem.of(cut(word), harmony, FinalSound.of(cut(key)));
    }

    /** журналист + тер is written журналистер; тест, of one syllable, keeps both: тесттер. */
    private static boolean mergesWithT(String key) {
        return key.endsWith("ст") && vowels(key) > 1;
    }

    private static int vowels(String key) {
        var count = 0;
        for (var i = 0; i < key.length(); i++) if (KazakhLetters.isVowel(key.charAt(i))) count++;
        return count;
    }

    private static String beforePossessive(String word, String key) {
        var irregular = POSSESSIVE_STEMS.get(key);
        if (irregular != null) return KazakhLetters.replaceEnd(word, key, irregular);
        if (key.endsWith("ист") || key.endsWith("ь")) return cut(word);
        if (key.length() < 2 || !KazakhLetters.isVowel(key.charAt(key.length() - 2))) return word;
        return switch (key.charAt(key.length() - 1)) {
            case 'п' -> Loanword.keepsFinalP(key) ? word : cut(word) + "б";
            case 'к' -> cut(word) + "г";
            case 'қ' -> cut(word) + "ғ";
            default -> word;
        };
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
