package kz.zerek.question;

import java.util.Locale;

/** Whether an acronym is spelled by the initials of a name, so that each gives the other away. */
final class Initials {

    private Initials() {}

    /** Each letter, in order, begins a word of the name; the name may have more words. */
    static boolean spell(String acronym, String name) {
        var letters = acronym.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
        int at = 0;
        for (var word : name.toUpperCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) at++;
        }
        return at == letters.length();
    }
}
