package kz.zerek.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zerek.language.WordFile;
import kz.zerek.language.answer.PlainText;

/** The words of a name that tell it from others: small, ё as е, apart by spaces or hyphens, without conjunctions. */
final class NameWords {

    private static final Set<String> JOINING =
            Set.copyOf(WordFile.read("acronym-words.txt").words("silent"));

    private NameWords() {}

    /** The name with one space wherever it has spaces, hyphens, quotation marks or other signs; none for apostrophes. */
    static String plain(String name) {
        var plain = new StringBuilder(name.length());
        for (char c : PlainText.lowerCase(name).toCharArray()) {
            if (Character.isLetterOrDigit(c)) plain.append(c);
            else if (!isPartOfWord(c) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
        }
        return plain.toString().strip();
    }

    private static boolean isPartOfWord(char c) {
        return c == '’'
                || c == '\''
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * @param silent plain words that the name may have or not
     * @return all words if none would be left
     */
    static List<String> of(String name, List<String> silent) {
        var plain = " " + plain(name) + " ";
        var left = plain;
        for (var words : silent) left = left.replace(" " + words + " ", " ");
        var words =
                new ArrayList<>(List.of((left.isBlank() ? plain : left).strip().split(" ")));
        if (!JOINING.containsAll(words)) words.removeAll(JOINING);
        return words;
    }
}
