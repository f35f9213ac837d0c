package kz.zerek.language.kazakh;

import kz.zerek.language.Case;

/** The table of Kazakh noun suffixes: plural, third-person possessive, cases, and the cases after the possessive. */
final class KazakhSuffixes {

    private static final int CASES = Case.values().length;
    private static final int SOUNDS = FinalSound.values().length;
    private static final String[] PLURAL = new String[2 * SOUNDS];
    private static final String[] CASE = new String[2 * SOUNDS * CASES];
    private static final String[] POSSESSED_CASE = new String[2 * CASES];

    static {
        for (var harmony : Harmony.values()) {
            for (var grammaticalCase : Case.values()) {
                if (grammaticalCase == Case.PREPOSITIONAL) continue;
                POSSESSED_CASE[harmony.ordinal() * CASES + grammaticalCase.ordinal()] =
                        afterPossessive(grammaticalCase, harmony);
                for (var sound : FinalSound.values())
                    CASE[index(harmony, sound) * CASES + grammaticalCase.ordinal()] =
                            afterStem(grammaticalCase, sound, harmony);
            }
            for (var sound : FinalSound.values()) PLURAL[index(harmony, sound)] = sound.plural + harmony.open() + "р";
        }
    }

    private KazakhSuffixes() {}

    private static String afterStem(Case grammaticalCase, FinalSound sound, Harmony harmony) {
        return switch (grammaticalCase) {
            case NOMINATIVE, PREPOSITIONAL -> "";
            case GENITIVE -> sound.genitive + harmony.close() + "ң";
            case DATIVE -> dativeConsonant(sound, harmony) + harmony.open();
            case ACCUSATIVE -> sound.accusative + harmony.close();
            case LOCATIVE -> sound.locative + harmony.open();
            case ABLATIVE -> sound.ablative + harmony.open() + "н";
            case INSTRUMENTAL -> sound.instrumental;
        };
    }

    private static String dativeConsonant(FinalSound sound, Harmony harmony) {
        if (sound == FinalSound.VOICELESS) return harmony == Harmony.BACK ? "қ" : "к";
        return harmony == Harmony.BACK ? "ғ" : "г";
    }

    private static String afterPossessive(Case grammaticalCase, Harmony harmony) {
        return switch (grammaticalCase) {
            case NOMINATIVE, PREPOSITIONAL -> "";
            case GENITIVE -> "н" + harmony.close() + "ң";
            case DATIVE -> "н" + harmony.open();
            case ACCUSATIVE -> "н";
            case LOCATIVE -> "нд" + harmony.open();
            case ABLATIVE -> "н" + harmony.open() + "н";
            case INSTRUMENTAL -> "мен";
        };
    }

    private static int index(Harmony harmony, FinalSound sound) {
        return harmony.ordinal() * SOUNDS + sound.ordinal();
    }

    static String plural(Harmony harmony, FinalSound sound) {
        return PLURAL[index(harmony, sound)];
    }

    static String possessive(Harmony harmony, FinalSound sound) {
        if (sound == FinalSound.VOWEL) return harmony == Harmony.BACK ? "сы" : "сі";
        return harmony == Harmony.BACK ? "ы" : "і";
    }

    static String ofCase(Case grammaticalCase, Harmony harmony, FinalSound sound) {
        return CASE[index(harmony, sound) * CASES + grammaticalCase.ordinal()];
    }

    static String ofCaseAfterPossessive(Case grammaticalCase, Harmony harmony) {
        return POSSESSED_CASE[harmony.ordinal() * CASES + grammaticalCase.ordinal()];
    }
}
