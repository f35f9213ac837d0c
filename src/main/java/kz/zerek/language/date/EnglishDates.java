package kz.zerek.language.date;

import kz.zerek.language.Dating;
import kz.zerek.language.PartialDate;

/** English dates, day first: "2 March 1992", "February 1992", "1992". */
final class EnglishDates {

    private EnglishDates() {}

    static String adverbial(Dating dating) {
        var date = dating.date();
        return switch (dating.relation()) {
            case AT -> (date.day() != 0 ? "on " : "in ") + nominal(date);
            case SINCE -> "since " + nominal(date);
            case UNTIL -> "until " + nominal(date);
        };
    }

    static String nominal(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date.day() + " " + MonthNames.english(date.month()) + " " + date.year();
            case MONTH -> MonthNames.english(date.month()) + " " + date.year();
            case YEAR -> Integer.toString(date.year());
        };
    }
}
