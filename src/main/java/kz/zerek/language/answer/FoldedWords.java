package kz.zerek.language.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text as they are looked for: in small letters, and with one letter for all that look alike or stand on one
 * key of a Russian keyboard, so that «Қазақстан» is found by «казакстан». Only letters and figures make words.
 */
public final class FoldedWords {

    private FoldedWords() {}

    /** In the order of the text, one that occurs twice twice. */
    public static List<String> of(String text) {
        var folded = Letters.folded(PlainText.lowerCase(text));
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) continue;
            if (i > start) words.add(folded.substring(start, i));
            start = i + 1;
        }
        return words;
    }
}
