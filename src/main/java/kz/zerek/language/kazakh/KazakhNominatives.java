package kz.zerek.language.kazakh;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zerek.language.WordFile;

/** Names of bodies as a dictionary has them, whatever case a sentence puts them in: by their last word, which heads them. */
public final class KazakhNominatives {

    private static final List<String> OBLIQUE =
            List.of("ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке");
    private static final List<String> ACCUSATIVES = List.of("уды", "уді", "юды", "юді", "уға", "уге", "юға", "юге");
    private static final int SHORTEST_STEM = 4;

    /** The longer first; a possessive suffix stays. */
    private static final List<String> CASES = List.of(
            "ның", "нің", "дың", "дің", "тың", "тің", "нда", "нде", "нан", "нен", "дан", "ден", "да", "де", "та", "те");

    /** The nominative of each form of a head: «ұйымына» to «ұйымы», «одаққа» to «одақ». */
    private static final Map<String, String> NOMINATIVES = new HashMap<>();

    static {
        for (var head : WordFile.read("kazakh-izafet-heads.txt").words()) {
            String possessive = null;
            for (var form : KazakhForms.of(head)) {
                if (form.attributive()) continue;
                if (possessive == null) possessive = form.text();
                NOMINATIVES.putIfAbsent(form.text(), form.possessive() ? possessive : head);
            }
        }
    }

    private KazakhNominatives() {}

    /** The name with its last word in the nominative if that is a known head, else as it is. */
    public static String of(String name) {
        int at = name.length();
        while (at > 0 && Character.isLetter(name.charAt(at - 1))) at--;
        var last = name.substring(at);
        var nominative = NOMINATIVES.get(last.toLowerCase(Locale.ROOT));
        if (nominative == null || nominative.equalsIgnoreCase(last)) return name;
        // What is left of the word keeps its capitals.
        int kept = 0;
        while (kept < nominative.length()
                && kept < last.length()
                && nominative.charAt(kept) == Character.toLowerCase(last.charAt(kept))) kept++;
        return name.substring(0, at) + last.substring(0, kept) + nominative.substring(kept);
    }

    /** The same of a name in the genitive, locative or ablative, whatever heads it. */
    public static String withoutCase(String name) {
        return of(name, CASES, 0);
    }

    /** The same of one in the genitive or dative, whose endings no name has of itself. */
    public static String ofName(String name) {
        return of(name, OBLIQUE, SHORTEST_STEM);
    }

    /** What somebody proposes, named by its verbal noun, without the ending of the accusative or dative: «құруды» to «құру». */
    public static String ofVerbalNoun(String name) {
        boolean isAccusative = ACCUSATIVES.stream().anyMatch(name::endsWith);
        return isAccusative ? name.substring(0, name.length() - 2) : name;
    }

    /** @param shortest what is left of the last word, at least */
    private static String of(String name, List<String> endings, int shortest) {
        var known = of(name);
        if (!known.equals(name)) return known;
        int last = name.length() - name.lastIndexOf(' ') - 1;
        return endings.stream()
                .filter(ending -> last >= shortest + ending.length() && name.endsWith(ending))
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .findFirst()
                .orElse(name);
    }
}
