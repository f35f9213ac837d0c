package kz.zerek.language.kazakh;

import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Noun;

/**
 * Kazakh noun inflection: plural, third-person possessive and the six cases with the instrumental, for words, phrases
 * (the last word inflects), names, figures and acronyms. The rules are those of the school grammar; words that leave
 * them stand in {@code resources/language/kazakh-*.txt}.
 */
public final class Kazakh {

    private Kazakh() {}

    /**
     * A form of a noun, its own irregular forms first.
     *
     * @throws IllegalArgumentException if the form is in the prepositional case, which Kazakh lacks
     */
    public static String inflect(Noun noun, Form form) {
        var own = noun.forms().get(form);
        return own != null ? own : inflect(noun.base(), form);
    }

    /**
     * A form of a word or phrase given in the nominative singular. A name that is already possessive
     * ({@code Біріккен Ұлттар Ұйымы}) keeps its one possessive suffix; a short form in brackets at the end stays as it
     * is.
     *
     * @throws IllegalArgumentException if the form is in the prepositional case, which Kazakh lacks
     */
    public static String inflect(String phrase, Form form) {
        if (form.grammaticalCase() == Case.PREPOSITIONAL)
            throw new IllegalArgumentException("Kazakh has no prepositional case: " + phrase);
        if (form.equals(Form.BASE) || phrase.isEmpty()) return phrase;
        return KazakhPhrase.inflect(phrase, form);
    }

    /** A word without its third-person possessive suffix, if it has one: ұйым of ұйымы and of ұйым. */
    public static String withoutPossessive(String word) {
        return KazakhIzafet.isPossessive(word, true) ? KazakhIzafet.base(word) : word;
    }
}
