package kz.zerek.language.message;

import com.ibm.icu.text.PluralRules;
import kz.zerek.language.Language;

/** The form of a Russian noun after a number, by the plural rules of the Unicode CLDR. */
enum CountedForm {
    ONE,
    FEW,
    MANY;

    private static final PluralRules RULES = PluralRules.forLocale(Language.RU.locale());

    static CountedForm of(Number number) {
        return switch (RULES.select(number.doubleValue())) {
            case "one" -> ONE;
            case "many" -> MANY;
            default -> FEW;
        };
    }
}
