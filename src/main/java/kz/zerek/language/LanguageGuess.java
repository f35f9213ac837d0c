package kz.zerek.language;

import java.util.Locale;
import java.util.Set;

/**
 * The language of a sentence, by its letters: Latin is English; Cyrillic is Kazakh if it has one of the nine letters
 * that Russian lacks, or if it has words that only Kazakh has; else Russian.
 */
public final class LanguageGuess {

    private static final String ONLY_KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final String ONLY_RUSSIAN = "ёщъьцэЁЩЪЬЦЭ";
    private static final WordFile TELLING = WordFile.read("telling-words.txt");
    private static final Set<String> KAZAKH_WORDS = Set.copyOf(TELLING.words("kk"));
    private static final Set<String> RUSSIAN_WORDS = Set.copyOf(TELLING.words("ru"));

    private LanguageGuess() {}

    /** @param otherwise what a sentence without letters is taken for */
    public static Language of(String sentence, Language otherwise) {
        int latin = 0;
        int cyrillic = 0;
        int kazakh = 0;
        int russian = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c < 'A') continue;
            if (c < 0x250 && Character.isLetter(c)) latin++;
            else if (c >= 0x400 && c < 0x530) {
                cyrillic++;
                if (ONLY_KAZAKH.indexOf(c) >= 0) kazakh++;
                else if (ONLY_RUSSIAN.indexOf(c) >= 0) russian++;
            }
        }
        if (latin + cyrillic == 0) return otherwise;
        if (latin > cyrillic) return Language.EN;
        // A Russian sentence may have a Kazakh name in it.
        if (kazakh > 0 && kazakh * 40 >= cyrillic) return Language.KK;
        if (kazakh == 0 && russian * 30 > cyrillic) return Language.RU;
        return byWords(sentence, kazakh > 0 ? Language.RU : otherwise == Language.EN ? Language.RU : otherwise);
    }

    private static Language byWords(String sentence, Language otherwise) {
        int kazakh = 0;
        int russian = 0;
        for (var word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (KAZAKH_WORDS.contains(word)) kazakh++;
            else if (RUSSIAN_WORDS.contains(word)) russian++;
        }
        return kazakh == russian ? otherwise : kazakh > russian ? Language.KK : Language.RU;
    }
}
