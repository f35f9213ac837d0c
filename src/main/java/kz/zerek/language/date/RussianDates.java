package kz.zerek.language.date;

import kz.zerek.language.Case;
import kz.zerek.language.Dating;
import kz.zerek.language.PartialDate;

/** Russian dates: «2 марта 1992 года», «февраль 1992 года», «1992 год». */
final class RussianDates {

    private static final Case[] CASES = {Case.NOMINATIVE, Case.GENITIVE, Case.PREPOSITIONAL};
    private static final String[][] MONTHS = new String[Case.values().length][13];

    static {
        for (var c : CASES)
            for (int month = 1; month <= 12; month++) MONTHS[c.ordinal()][month] = MonthNames.russian(month, c);
    }

    private RussianDates() {}

    static String adverbial(Dating dating) {
        var date = dating.date();
        return switch (dating.relation()) {
            case AT -> date.day() != 0 ? written(date, Case.GENITIVE) : "в " + written(date, Case.PREPOSITIONAL);
            case SINCE -> since(date) + written(date, Case.GENITIVE);
            case UNTIL -> "до " + written(date, Case.GENITIVE);
        };
    }

    /** «со 2 марта» is read «со второго», every other date begins without such a cluster. */
    private static String since(PartialDate date) {
        return date.day() == 2 ? "со " : "с ";
    }

    /** A day is written alike in all three cases: its month is always in the genitive. */
    static String written(PartialDate date, Case grammaticalCase) {
        return switch (date.precision()) {
            case DAY -> date.day() + " " + MONTHS[Case.GENITIVE.ordinal()][date.month()] + " " + date.year() + " года";
            case MONTH -> MONTHS[grammaticalCase.ordinal()][date.month()] + " " + date.year() + " года";
            case YEAR -> date.year() + year(grammaticalCase);
        };
    }

    private static String year(Case grammaticalCase) {
        return switch (grammaticalCase) {
            case NOMINATIVE -> " год";
            case GENITIVE -> " года";
            case PREPOSITIONAL -> " году";
            default -> throw new IllegalArgumentException("no such form of a year: " + grammaticalCase);
        };
    }
}
