package kz.zerek.language.answer;

import java.text.Normalizer;

/** Text as it is compared: NFC, small letters (root locale, so never Turkish), ё as е. */
public final class PlainText {

    private PlainText() {}

    public static String lowerCase(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var lower = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = Character.toLowerCase(composed.charAt(i));
            lower.append(c == 'ё' ? 'е' : c);
        }
        return lower.toString();
    }

    /**
     * Only the letters and figures of a name in small letters: spaces, hyphens, quotation marks, apostrophes and full
     * stops are typed in too many ways to count. A separator between two figures stays, as a full stop.
     */
    static String lettersOf(String text) {
        var lower = withoutArticle(lowerCase(text).strip());
        var letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) letters.append(c);
            else if (isDecimalSeparator(lower, i)) letters.append('.');
        }
        return letters.toString();
    }

    private static String withoutArticle(String lower) {
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static boolean isDecimalSeparator(String text, int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',')
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
