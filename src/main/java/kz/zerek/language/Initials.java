package kz.zerek.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether an acronym is spelled by the initials of a name, so that each gives the other away. */
public final class Initials {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private Initials() {}

    /** Each letter, in order, begins a word of the name; the name may have more words. */
    public static boolean spell(String acronym, String name) {
        var letters = NO_LETTERS.matcher(acronym).replaceAll("").toUpperCase(Locale.ROOT);
        int at = 0;
        for (var word : NO_LETTERS.split(name.toUpperCase(Locale.ROOT))) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) at++;
        }
        return at == letters.length();
    }
}
