package kz.zerek.extraction.date;

import java.time.DateTimeException;
import java.time.YearMonth;

/**
 * A date as a text gives it, of which parts may be missing.
 *
 * @param year 0 if not said, below 0 before the common era, by its own count: -44 is 44 BC; with {@code figures} 3 or 2 its last one or two figures are unknown
 * @param figures how many figures of the year are known: 4 for a year, 3 for a decade, 2 for a century
 * @param month 0 if not said
 * @param day 0 if not said
 */
record WrittenDate(int year, int figures, int month, int day) {

    /** @throws DateTimeException if no calendar has it */
    WrittenDate {
        if (month < 0 || month > 12) throw new DateTimeException("no such month: " + month);
        int leapYear = 2000;
        if (day != 0
                && (month == 0
                        || !YearMonth.of(year <= 0 ? leapYear : year, month).isValidDay(day)))
            throw new DateTimeException("no such day: " + day);
    }

    static WrittenDate of(int year, int month, int day) {
        return new WrittenDate(year, 4, month, day);
    }

    WrittenDate beforeEra() {
        return new WrittenDate(-Math.max(1, year), figures, month, day);
    }

    /** @param decade 1990, or 90 for a decade of the twentieth century */
    static WrittenDate decade(int decade) {
        if (decade % 10 != 0) throw new DateTimeException("no decade: " + decade);
        return new WrittenDate(decade < 100 ? 1900 + decade : decade, 3, 0, 0);
    }

    /** @param number 20 for the years 1900 to 1999 */
    static WrittenDate century(int number) {
        return new WrittenDate((number - 1) * 100, 2, 0, 0);
    }

    /** EDTF level 1: {@code 1992-03-02}, {@code XXXX-03-02}, {@code 199X}, {@code 19XX}, {@code -0043}. */
    @Override
    public String toString() {
        // EDTF counts a year 0, which is 1 BC.
        int counted = year < 0 && figures == 4 ? -year - 1 : Math.abs(year);
        var text = new StringBuilder(year == 0 && figures == 4 ? "XXXX" : "%04d".formatted(counted));
        for (int i = figures; i < 4; i++) text.setCharAt(i, 'X');
        if (year < 0 && (counted > 0 || figures < 4)) text.insert(0, '-');
        if (month != 0) text.append("-%02d".formatted(month));
        if (day != 0) text.append("-%02d".formatted(day));
        return text.toString();
    }
}
