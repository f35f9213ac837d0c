package kz.zerek.language.message;

import kz.zerek.language.Form;
import kz.zerek.language.Gender;
import kz.zerek.language.Language;
import kz.zerek.language.Noun;

/** A value that a {@link MessagePattern} can ask for in a form. */
public interface Term {

    /** The form in which it stands by itself. */
    String base();

    /** @throws IllegalArgumentException if the term has no such form */
    String in(Form form);

    /**
     * The one of several words that agrees with this term.
     *
     * @param alternatives the masculine, feminine, neuter and plural word, in this order
     * @throws UnsupportedOperationException if the term has no gender
     */
    default String agree(String[] alternatives) {
        throw new UnsupportedOperationException("no gender: " + base());
    }

    /**
     * What is counted, after the number.
     *
     * @param alternatives the Russian noun after 1, 2 and 5, in this order
     * @throws UnsupportedOperationException if the term is no number
     */
    default String counted(String[] alternatives) {
        throw new UnsupportedOperationException("no bare number: " + base());
    }

    static Term of(String base, Language language) {
        return of(Noun.of(base), language);
    }

    static Term of(Noun noun, Language language) {
        return new NounTerm(noun, language, Gender.MASCULINE);
    }

    static Term of(Noun noun, Language language, Gender gender) {
        return new NounTerm(noun, language, gender);
    }
}
