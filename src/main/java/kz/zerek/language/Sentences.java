package kz.zerek.language;

import com.ibm.icu.text.BreakIterator;

/** The outside of a sentence: its capital letter, and where in a text it starts and ends. */
public final class Sentences {

    private Sentences() {}

    /** With a capital first letter, also after an opening quotation mark. */
    public static String capitalized(String text, Language language) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) at++;
        if (at == text.length() || !Character.isLowerCase(text.charAt(at))) return text;
        return text.substring(0, at)
                + text.substring(at, at + 1).toUpperCase(language.locale())
                + text.substring(at + 1);
    }

    /** Where the sentence starts that holds a place in a text. */
    public static int start(String text, int at, Language language) {
        return breaks(text, language).preceding(at + 1);
    }

    /** Where the sentence ends that holds a place in a text: behind its last character that is no space. */
    public static int end(String text, int at, Language language) {
        return text.substring(0, breaks(text, language).following(at))
                .stripTrailing()
                .length();
    }

    private static BreakIterator breaks(String text, Language language) {
        var breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(text);
        return breaks;
    }
}
