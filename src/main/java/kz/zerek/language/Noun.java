package kz.zerek.language;

import java.util.Map;

/**
 * A noun phrase of one language with the forms that no rule gives.
 *
 * @param base the nominative singular
 * @param forms forms as data: all case forms that Russian needs, only irregular ones of Kazakh
 */
public record Noun(String base, Map<Form, String> forms) {

    /** The name of the base where a noun is written with its forms, each under {@link Form#words}. */
    public static final String BASE = "base";

    public Noun {
        if (base.isBlank()) throw new IllegalArgumentException("a noun needs a base form");
        forms = Map.copyOf(forms);
    }

    public static Noun of(String base) {
        return new Noun(base, Map.of());
    }
}
