package kz.zerek.language.answer;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Precision;
import kz.zerek.language.answer.Judgement.Reason;

/**
 * A date as someone may have meant it. Readings of the same text differ where custom does: with a slash the month may
 * stand first, and a year of two figures may be of either century.
 *
 * @param year 0 if not stated; so are month and day
 * @param monthFirst whether it is the reading of figures with the month before the day
 */
record DateReading(int year, int month, int day, boolean monthFirst) {

    /**
     * The dates that a text may mean, none if it cannot be read as one date. A year of two figures is read only with a
     * day and a month, a day only with a month, a month only with a year or a day.
     */
    static List<DateReading> of(String typed) {
        var words = TypedDate.of(typed);
        return (words.month() == 0 ? inFigures(words) : withMonth(words))
                .filter(DateReading::isInCalendar)
                .toList();
    }

    private static Stream<DateReading> withMonth(TypedDate words) {
        int month = words.month();
        var figures = words.figures();
        return switch (figures.size()) {
            case 1 -> isYear(figures.getFirst()) ? year(figures.getFirst(), month, 0) : day(month, figures.getFirst());
            case 2 ->
                Stream.concat(
                        fullDate(figures.get(0), month, figures.get(1)),
                        fullDate(figures.get(1), month, figures.get(0)));
            default -> Stream.empty();
        };
    }

    private static Stream<DateReading> inFigures(TypedDate words) {
        var figures = words.figures();
        return switch (figures.size()) {
            case 1 -> isYear(figures.getFirst()) ? year(figures.getFirst(), 0, 0) : Stream.empty();
            case 2 -> monthInFigures(figures, words.joints().getFirst());
            case 3 ->
                words.joints().getFirst().equals(words.joints().getLast())
                        ? dayInFigures(figures, words.joints().getFirst())
                        : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static Stream<DateReading> monthInFigures(List<String> figures, char joint) {
        if (".-/".indexOf(joint) < 0) return Stream.empty();
        boolean yearFirst = isYear(figures.getFirst());
        var year = yearFirst ? figures.getFirst() : figures.getLast();
        var month = yearFirst ? figures.getLast() : figures.getFirst();
        return isYear(year) && isShort(month) ? year(year, number(month), 0) : Stream.empty();
    }

    private static Stream<DateReading> dayInFigures(List<String> figures, char joint) {
        if (".-/ ".indexOf(joint) < 0 || !isShort(figures.get(1))) return Stream.empty();
        int middle = number(figures.get(1));
        if (isYear(figures.getFirst())) return fullDate(figures.getLast(), middle, figures.getFirst());
        var dayFirst = fullDate(figures.getFirst(), middle, figures.getLast());
        if (joint != '/' || !isShort(figures.getFirst())) return dayFirst;
        var monthFirst = fullDate(figures.get(1), number(figures.getFirst()), figures.getLast())
                .map(reading -> new DateReading(reading.year, reading.month, reading.day, true));
        return Stream.concat(dayFirst, monthFirst);
    }

    private static Stream<DateReading> fullDate(String day, int month, String year) {
        return isShort(day) ? year(year, month, number(day)) : Stream.empty();
    }

    private static Stream<DateReading> day(int month, String day) {
        return isShort(day) ? Stream.of(new DateReading(0, month, number(day), false)) : Stream.empty();
    }

    private static Stream<DateReading> year(String figures, int month, int day) {
        if (isYear(figures)) return Stream.of(new DateReading(number(figures), month, day, false));
        if (figures.length() != 2) return Stream.empty();
        return Stream.of(1900, 2000).map(century -> new DateReading(century + number(figures), month, day, false));
    }

    /** A year, like a day or a month, is more than 0, which would mean that it is not stated. */
    private static boolean isYear(String figures) {
        return (figures.length() == 3 || figures.length() == 4) && number(figures) > 0;
    }

    private static boolean isShort(String figures) {
        return figures.length() <= 2 && number(figures) > 0;
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }

    private boolean isInCalendar() {
        if (month > 12) return false;
        int leapYear = 2000;
        return day == 0 || YearMonth.of(year == 0 ? leapYear : year, month).isValidDay(day);
    }

    /** How this reading stands to the right date. */
    Reason against(PartialDate right) {
        if (contradicts(year, right.year()) || contradicts(month, right.month()) || contradicts(day, right.day()))
            return Reason.DIFFERENT;
        if (lacks(year, right.year()) || lacks(month, right.month()) || lacks(day, right.day()))
            return right.precision() == Precision.YEAR ? Reason.DIFFERENT : Reason.COARSER_DATE;
        if (monthFirst) return Reason.MONTH_FIRST;
        return lacks(right.month(), month) || lacks(right.day(), day) ? Reason.FINER_DATE : Reason.EXACT;
    }

    private static boolean contradicts(int stated, int right) {
        return stated != 0 && right != 0 && stated != right;
    }

    private static boolean lacks(int stated, int asked) {
        return stated == 0 && asked != 0;
    }
}
