package kz.zerek.language.answer;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import kz.zerek.language.WordFile;

/**
 * A skeleton in which Kazakh in Cyrillic letters and Kazakh in Latin letters are the same, by the alphabets of 2018,
 * 2019 and 2021 and by what people type without special letters. Sources disagree on і, ы, и and й, on ж, х, ң and on
 * ц, ч, щ, ш: the skeleton does not tell their readings apart, so that no list of readings is needed.
 */
final class KazakhLatin {

    private record Cluster(String letters, String skeleton) {}

    private static final String[] LETTERS = new String[LetterMap.END];
    private static final List<Cluster> CLUSTERS = new ArrayList<>();

    static {
        for (char c = 0; c < LETTERS.length; c++) LETTERS[c] = withoutDiacritics(c);
        for (var entry : WordFile.read("kazakh-latin.txt").rows()) {
            var skeleton = entry.getFirst().equals("-") ? "" : entry.getFirst();
            for (var letters : entry.subList(1, entry.size())) {
                if (letters.length() == 1) LETTERS[letters.charAt(0)] = skeleton;
                else CLUSTERS.add(new Cluster(letters, skeleton));
            }
        }
    }

    private static String withoutDiacritics(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
    }

    private KazakhLatin() {}

    /** @param word small letters of either script */
    static String skeleton(String word) {
        var letters = new StringBuilder(word.length() + 8);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < LETTERS.length) letters.append(LETTERS[c]);
            else letters.append(c);
        }
        var skeleton = letters.toString();
        for (var cluster : CLUSTERS) skeleton = skeleton.replace(cluster.letters, cluster.skeleton);
        return skeleton;
    }

    /**
     * The skeleton of a name that is long enough to bear it: also й beside і is one sound, and кс may be written with
     * the letter of х.
     */
    static String loose(String skeleton) {
        return skeleton.replace("ks", "h").replace("ii", "i");
    }

    /** Whether no letter is Cyrillic. */
    static boolean isLatin(String letters) {
        for (int i = 0; i < letters.length(); i++)
            if (UnicodeBlock.of(letters.charAt(i)) == UnicodeBlock.CYRILLIC) return false;
        return true;
    }
}
