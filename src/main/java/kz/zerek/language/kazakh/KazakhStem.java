package kz.zerek.language.kazakh;

import kz.zerek.language.Case;
import kz.zerek.language.Form;

/**
 * A Kazakh stem and all that its suffixes depend on.
 *
 * @param text what suffixes are added to
 * @param beforeT what suffixes in т are added to: {@code журналис} of {@code журналист}
 * @param beforePossessive what the possessive is added to: {@code халқ} of {@code халық}
 * @param open the harmony of suffixes with an open vowel (plural, dative, locative, ablative)
 * @param close the harmony of suffixes with a close vowel (possessive, genitive, accusative)
 */
record KazakhStem(String text, String beforeT, String beforePossessive, Harmony open, Harmony close, FinalSound sound) {

    /** A stem that no suffix changes. */
    static KazakhStem of(String text, KazakhHarmony harmony, FinalSound sound) {
        return new KazakhStem(text, text, text, harmony.open(), harmony.close(), sound);
    }

    /** The same suffixes after something that is written otherwise than it is spoken. */
    KazakhStem writtenAs(String written) {
        return new KazakhStem(written, written, written, open, close, sound);
    }

    String in(Form form) {
        if (form.plural()) return plural(form);
        var grammaticalCase = form.grammaticalCase();
        if (form.possessive())
            return possessed(beforePossessive + KazakhSuffixes.possessive(close, sound), close, grammaticalCase);
        var isClose = grammaticalCase == Case.GENITIVE || grammaticalCase == Case.ACCUSATIVE;
        return with(KazakhSuffixes.ofCase(grammaticalCase, isClose ? close : open, sound));
    }

    private String plural(Form form) {
        var plural = with(KazakhSuffixes.plural(open, sound));
        return form.possessive()
                ? possessed(plural + open.close(), open, form.grammaticalCase())
                : plural + KazakhSuffixes.ofCase(form.grammaticalCase(), open, FinalSound.GLIDE);
    }

    private String with(String suffix) {
        return (suffix.startsWith("т") ? beforeT : text) + suffix;
    }

    /** A case of a word that has its possessive suffix already. */
    static String possessed(String word, Harmony harmony, Case grammaticalCase) {
        return word + KazakhSuffixes.ofCaseAfterPossessive(grammaticalCase, harmony);
    }
}
