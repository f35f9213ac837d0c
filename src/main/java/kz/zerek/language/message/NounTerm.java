package kz.zerek.language.message;

import kz.zerek.language.Form;
import kz.zerek.language.Gender;
import kz.zerek.language.Language;
import kz.zerek.language.Noun;
import kz.zerek.language.kazakh.Kazakh;

/** A noun phrase: Kazakh is inflected by rule, Russian by the noun's own data, English has the base alone. */
record NounTerm(Noun noun, Language language, Gender gender) implements Term {

    @Override
    public String base() {
        return noun.base();
    }

    @Override
    public String in(Form form) {
        if (form.equals(Form.BASE)) return noun.base();
        return switch (language) {
            case KK -> Kazakh.inflect(noun, form);
            case RU, EN -> known(form);
        };
    }

    private String known(Form form) {
        var known = noun.forms().get(form);
        if (known == null) throw new IllegalArgumentException("no form " + form + " of " + noun.base());
        return known;
    }

    @Override
    public String agree(String[] alternatives) {
        return alternatives[gender.ordinal()];
    }
}
