package kz.zerek.language.kazakh;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zerek.language.WordFile;

/** Names of bodies as a dictionary has them, whatever case a sentence puts them in: by their last word, which heads them. */
public final class KazakhNominatives {

    private static final List<String> OBLIQUE =
            List.of("ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке");
    private static final List<String> ACCUSATIVES = List.of("уды", "уді", "юды", "юді", "уға", "уге", "юға", "юге");
    private static final int SHORTEST_STEM = 4;

    private static final Set<String> BARE_OBJECTS =
            Set.copyOf(WordFile.read("kazakh-bare-objects.txt").words());

    /** What is left of a word behind a possessive, a vowel, a voiced and a voiceless consonant. */
    private static final Pattern ACCUSATIVE = Pattern.compile(
            "(\\p{L}{2}[ыі](?=н$)|\\p{L}{2}[аәеыіоөуүұияю](?=н[ыі]$)|\\p{L}{2}[бвгғджзйлмнңр](?=д[ыі]$)|\\p{L}{2}[қкпстфхцчшщ](?=т[ыі]$))\\p{L}+$");

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

    /**
     * An object without the ending of the accusative: «қор құруды» to «қор құру», «ток жүйесін» to «ток жүйесі», «болжамды» to
     * «болжам».
     */
    public static String ofObject(String name) {
        var known = ofVerbalNoun(name);
        var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (!known.equals(name) || BARE_OBJECTS.contains(last)) return known;
        return ACCUSATIVE.matcher(name).replaceFirst("$1");
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
