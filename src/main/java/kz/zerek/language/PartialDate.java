package kz.zerek.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A day, a month or a year: the level-0 dates of EDTF (ISO 8601-2), {@code 1992-03-02}, {@code 1992-03}, {@code 1992}.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 if only the year is known
 * @param day 1 to 31, or 0 if only the month or the year is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws DateTimeException if there is no such day, month or year */
    public PartialDate {
        if (year < 1 || year > 9999) throw new DateTimeException("no such year: " + year);
        if (month == 0 && day != 0) throw new DateTimeException("a day without its month");
        if (month != 0) YearMonth.of(year, month);
        if (day != 0) LocalDate.of(year, month, day);
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @throws DateTimeException if {@code edtf} is not written as above or is not in the calendar */
    public static PartialDate parse(String edtf) {
        var m = EDTF.matcher(edtf);
        if (!m.matches()) throw new DateTimeException("not a date: " + edtf);
        return new PartialDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    public Precision precision() {
        return day != 0 ? Precision.DAY : month != 0 ? Precision.MONTH : Precision.YEAR;
    }

    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    public LocalDate latest() {
        if (day != 0) return earliest();
        return month != 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /** Whether the two can be dates of the same day: one may be a coarser date of the other. */
    public boolean overlaps(PartialDate other) {
        return first() <= other.last() && other.first() <= last();
    }

    /** Whether every day of this date is before every day of the other. */
    public boolean isBefore(PartialDate other) {
        return last() < other.first();
    }

    /** This date at a coarser precision. */
    public PartialDate at(Precision precision) {
        return switch (precision) {
            case YEAR -> of(year);
            case MONTH -> of(year, month);
            case DAY -> this;
        };
    }

    /** By first day, the coarser date first. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = Integer.compare(first(), other.first());
        return byStart != 0 ? byStart : precision().compareTo(other.precision());
    }

    /** A number for the first day, in the order of days. */
    private int first() {
        return number(year, Math.max(1, month), Math.max(1, day));
    }

    /** A number for the last day, or behind it and before the next month. */
    private int last() {
        return number(year, month == 0 ? 12 : month, day == 0 ? 31 : day);
    }

    private static int number(int year, int month, int day) {
        return (year * 12 + month) * 31 + day;
    }

    /** EDTF. */
    @Override
    public String toString() {
        return switch (precision()) {
            case YEAR -> "%04d".formatted(year);
            case MONTH -> "%04d-%02d".formatted(year, month);
            case DAY -> "%04d-%02d-%02d".formatted(year, month, day);
        };
    }
}
