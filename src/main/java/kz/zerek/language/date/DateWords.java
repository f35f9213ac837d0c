package kz.zerek.language.date;

import kz.zerek.language.Case;
import kz.zerek.language.Dating;
import kz.zerek.language.Form;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;

/** Dates as words of a sentence in each language: when something was, and the date itself. */
public final class DateWords {

    private DateWords() {}

    /**
     * Answers "when": {@code 1992 жылғы 2 наурызда}, {@code в феврале 1992 года}, {@code since 1992}.
     */
    public static String adverbial(Dating dating, Language language) {
        return switch (language) {
            case KK -> KazakhDates.adverbial(dating);
            case RU -> RussianDates.adverbial(dating);
            case EN -> EnglishDates.adverbial(dating);
        };
    }

    /** Names the date: {@code 1992 жылғы 2 наурыз}, {@code февраль 1992 года}, {@code 1992}. */
    public static String nominal(PartialDate date, Language language) {
        return switch (language) {
            case KK -> KazakhDates.written(date, Form.BASE);
            case RU -> RussianDates.written(date, Case.NOMINATIVE);
            case EN -> EnglishDates.nominal(date);
        };
    }

    /**
     * The date in the very form in which a source has one, so that another date can stand in its place.
     *
     * @param form as in {@link Form#parse}: {@code ablative} is «1992 жылғы ақпаннан», {@code possessive} is «1992 жылдың
     *     2 наурызы». Russian has {@code nominative}, {@code genitive} and {@code prepositional}; in English these three
     *     are one
     * @throws IllegalArgumentException if the language has no such form of a date
     */
    public static String written(PartialDate date, Language language, String form) {
        var parsed = Form.parse(form);
        if (parsed.plural()) throw new IllegalArgumentException("a date has no plural: " + form);
        if (language == Language.KK) return KazakhDates.written(date, parsed);
        if (parsed.possessive()) throw new IllegalArgumentException("only Kazakh has a possessive: " + form);
        return switch (parsed.grammaticalCase()) {
            case NOMINATIVE, GENITIVE, PREPOSITIONAL ->
                language == Language.RU
                        ? RussianDates.written(date, parsed.grammaticalCase())
                        : EnglishDates.nominal(date);
            default -> throw new IllegalArgumentException("no such form of a date: " + form);
        };
    }
}
