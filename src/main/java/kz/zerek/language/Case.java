package kz.zerek.language;

/**
 * The grammatical cases of Kazakh and Russian together. Kazakh has no prepositional case; Russian has neither locative
 * nor ablative.
 */
public enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    LOCATIVE,
    ABLATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL
}
