package kz.zerek.language;

/** The outside of a sentence: its capital letter. */
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
}
