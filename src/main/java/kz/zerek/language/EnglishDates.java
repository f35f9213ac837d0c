package kz.zerek.language;

/** English dates, day first: "2 March 1992", "February 1992", "1992". */
final class EnglishDates {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

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
            case DAY -> date.day() + " " + MONTHS[date.month() - 1] + " " + date.year();
            case MONTH -> MONTHS[date.month() - 1] + " " + date.year();
            case YEAR -> Integer.toString(date.year());
        };
    }
}
