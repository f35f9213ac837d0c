package kz.zerek.language;

/**
 * A Kazakh stem and all that its suffixes depend on.
 *
 * @param text what plural and case suffixes are added to
 * @param beforePossessive what the possessive suffix is added to: {@code халқ} of {@code халық}
 * @param open the harmony of suffixes with an open vowel (plural, dative, locative, ablative)
 * @param close the harmony of suffixes with a close vowel (possessive, genitive, accusative); differs in few words
 */
record KazakhStem(String text, String beforePossessive, Harmony open, Harmony close, FinalSound sound) {

    /** A stem whose suffixes follow another word: a figure or an acronym, by the word that is spoken last. */
    KazakhStem writtenAs(String written) {
        return new KazakhStem(written, written, open, close, sound);
    }

    String in(Form form) {
        var grammaticalCase = form.grammaticalCase();
        if (form.plural()) {
            var plural = text + KazakhSuffixes.plural(open, sound);
            return form.possessive()
                    ? possessed(plural + open.close(), open, grammaticalCase)
                    : plural + KazakhSuffixes.ofCase(grammaticalCase, open, FinalSound.GLIDE);
        }
        if (form.possessive())
            return possessed(beforePossessive + KazakhSuffixes.possessive(close, sound), close, grammaticalCase);
        return text + KazakhSuffixes.ofCase(grammaticalCase, harmonyOf(grammaticalCase), sound);
    }

    private Harmony harmonyOf(Case grammaticalCase) {
        return switch (grammaticalCase) {
            case GENITIVE, ACCUSATIVE -> close;
            default -> open;
        };
    }

    /** A case of a word that has its possessive suffix already. */
    static String possessed(String word, Harmony harmony, Case grammaticalCase) {
        return word + KazakhSuffixes.ofCaseAfterPossessive(grammaticalCase, harmony);
    }
}
