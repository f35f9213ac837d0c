package kz.zerek.language.kazakh;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.WordFile;

/**
 * Tells whether a word carries the third-person possessive already, as the head of «Біріккен Ұлттар Ұйымы» does. Spelling
 * alone does not say it: кісі and Алматы end like сөзі and халқы. A word of its own is possessive if its shape leaves no
 * other reading or a list of heads knows it; the last word of a phrase, unless a list of plain words knows it.
 */
final class KazakhIzafet {

    private static final Set<String> PLAIN =
            Set.copyOf(WordFile.read("kazakh-plain-words.txt").entries());
    private static final Set<String> GROWN =
            Set.copyOf(WordFile.read("kazakh-grown-possessives.txt").entries());
    private static final Map<String, String> HEADS = heads();

    private static final String[] ALWAYS_POSSESSIVE = {
        "лығы", "лігі", "дығы", "дігі", "тығы", "тігі", "уы", "уі", "нышы", "ніші", "ұлы", "қызы"
    };

    private KazakhIzafet() {}

    private static Map<String, String> heads() {
        var possessive = new Form(false, true, Case.NOMINATIVE);
        var heads = new HashMap<String, String>();
        for (var head : WordFile.read("kazakh-izafet-heads.txt").entries())
            heads.put(KazakhWord.stem(head).in(possessive), head);
        return Map.copyOf(heads);
    }

    /** @param inPhrase whether other words stand before it */
    static boolean isPossessive(String word, boolean inPhrase) {
        var last = word.charAt(word.length() - 1);
        if (last != 'ы' && last != 'і' || word.length() < 3) return false;
        var key = KazakhWord.lastPart(KazakhLetters.lowerCase(word));
        if (PLAIN.contains(key)) return false;
        if (HEADS.containsKey(key) || hasPossessiveShape(key)) return true;
        return inPhrase && !hasDerivedShape(key);
    }

    /** Agents (хатшы, елші), results (туынды, үзінді) and words in -ғы end in a close vowel of their own. */
    private static boolean hasDerivedShape(String key) {
        return key.endsWith("шы")
                || key.endsWith("ші")
                || key.endsWith("нды")
                || key.endsWith("нді")
                || endsInConsonantAndGhy(key);
    }

    /**
     * Adjectives of place and time (жоғарғы, бүгінгі, сыртқы, ішкі) and names of tools (сүзгі): қ and к of a stem are
     * voiced between vowels only (тармағы), and stand before the possessive after a sonant only (халқы, еркі). Loanwords in
     * г take front suffixes after whatever vowel (рейтингі, Петербургі, айсбергі).
     */
    private static boolean endsInConsonantAndGhy(String key) {
        var length = key.length();
        if (length < 4) return false;
        var before = key.charAt(length - 3);
        if (KazakhLetters.isVowel(before)) return false;
        return switch (key.charAt(length - 2)) {
            case 'ғ' -> true;
            case 'г' -> !isOfLoanword(key.charAt(length - 4), before);
            case 'қ', 'к' -> FinalSound.of(key.substring(0, length - 2)) == FinalSound.VOICELESS;
            default -> false;
        };
    }

    private static boolean isOfLoanword(char vowel, char consonant) {
        return switch (vowel) {
            case 'а', 'о', 'у', 'и' -> true;
            case 'е' -> consonant == 'р';
            default -> false;
        };
    }

    private static boolean hasPossessiveShape(String key) {
        if (isPlural(key)) return true;
        for (var ending : ALWAYS_POSSESSIVE)
            if (key.endsWith(ending) && key.length() > ending.length() + 1) return true;
        return endsInVowelAndSy(key);
    }

    private static boolean endsInVowelAndSy(String key) {
        var length = key.length();
        return length > 3 && key.charAt(length - 2) == 'с' && KazakhLetters.isVowel(key.charAt(length - 3));
    }

    /** Whether a possessive word is a plural: штаттары, еріктілері. */
    static boolean isPlural(String word) {
        var length = word.length();
        if (length < 6 || !(word.endsWith("ары") || word.endsWith("ері"))) return false;
        var suffix = word.charAt(length - 4);
        return suffix == 'л' || suffix == 'д' || suffix == 'т';
    }

    /** Whether a possessive word has grown into a noun of its own: отбасы, family. */
    static boolean isGrown(String word) {
        return GROWN.contains(KazakhLetters.lowerCase(word));
    }

    /** A possessive word without its suffix: ұйым of ұйымы, халық of халқы, бағдарлама of бағдарламасы. */
    static String base(String word) {
        var key = KazakhLetters.lowerCase(word);
        var head = HEADS.get(key);
        var length = word.length();
        if (head != null) return KazakhLetters.replaceEnd(word, key, head);
        if (endsInVowelAndSy(key) && !isPartOfStem(key)) return word.substring(0, length - 2);
        var stem = word.substring(0, length - 1);
        return Loanword.endsVoiced(key.substring(0, length - 1)) ? stem : devoiced(stem);
    }

    private static String devoiced(String stem) {
        var beforeLast = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'ғ' -> beforeLast + "қ";
            case 'г' -> beforeLast + "к";
            case 'б' -> beforeLast + "п";
            default -> stem;
        };
    }

    /** Whether с before the suffix belongs to the stem: облыс-ы, but хатшы-сы. */
    private static boolean isPartOfStem(String key) {
        var vowel = key.charAt(key.length() - 3);
        return (vowel == 'ы' || vowel == 'і') && key.charAt(key.length() - 4) != 'ш';
    }
}
