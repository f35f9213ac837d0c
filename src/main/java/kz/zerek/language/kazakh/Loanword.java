package kz.zerek.language.kazakh;

import java.util.List;
import kz.zerek.language.WordFile;

/** Tells by their shape words that came through Russian; those that have none stand in a list. */
final class Loanword {

    private static final List<String> VOICED =
            WordFile.read("kazakh-voiced-loanwords.txt").words();

    private Loanword() {}

    /**
     * Whether б or г at the end is the word's own, as in штаб and округ, and not the п or к of a native word that the
     * possessive has voiced, as in кітабы and тілегі.
     *
     * @param word in lower case, without the possessive
     */
    static boolean endsVoiced(String word) {
        var last = word.length() - 1;
        if (last < 1 || !KazakhLetters.isVowel(word.charAt(last - 1))) return true;
        return word.charAt(last) == 'б' && keepsFinalP(word) || VOICED.stream().anyMatch(word::endsWith);
    }

    /**
     * Whether a final п stays before the possessive, as in принципі, микроскопы, этапы; native words have the vowels и
     * and у there never, о in the first syllable only, and no cluster in front.
     *
     * @param word in lower case, ending in a vowel and п or its voiced б
     */
    static boolean keepsFinalP(String word) {
        var vowel = word.charAt(word.length() - 2);
        var beginsWithCluster = !KazakhLetters.isVowel(word.charAt(0)) && !KazakhLetters.isVowel(word.charAt(1));
        return beginsWithCluster
                || switch (vowel) {
                    case 'и', 'у', 'э', 'ё', 'ю' -> true;
                    case 'о' -> hasVowel(word, word.length() - 2);
                    default -> hasForeignLetter(word);
                };
    }

    private static boolean hasVowel(String word, int end) {
        for (var i = 0; i < end; i++) if (KazakhLetters.isVowel(word.charAt(i))) return true;
        return false;
    }

    private static boolean hasForeignLetter(String word) {
        for (var i = 0; i < word.length(); i++)
            switch (word.charAt(i)) {
                case 'в', 'ф', 'ц', 'ч', 'щ', 'ъ', 'ь', 'э', 'ё' -> {
                    return true;
                }
                default -> {}
            }
        return false;
    }
}
