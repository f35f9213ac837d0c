package kz.zerek.language;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;

/** What every sentence has: a capital letter, and "and" before the last of several things. */
public final class Sentences {

    private static final Localized<ListFormatter> LISTS = Localized.of(
            // English as in Britain, which has no comma before "and".
            language -> ListFormatter.getInstance(language == Language.EN ? Locale.UK : language.locale()));

    private Sentences() {}

    /** Several things in one sentence: "A, B and C". */
    public static String enumerated(List<String> things, Language language) {
        return LISTS.in(language).format(things);
    }

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
