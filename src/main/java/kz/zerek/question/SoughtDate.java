package kz.zerek.question;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The true date of an event, and what a false one keeps to.
 *
 * @param earliest no false date is before it; null if any is thinkable
 * @param last no false date is after it
 * @param barred dates of the same event, which no false date may overlap
 */
record SoughtDate(PartialDate key, @Nullable PartialDate earliest, LocalDate last, Set<PartialDate> barred) {

    boolean isRefuted(PartialDate date) {
        return isPossible(date)
                && !date.latest().isAfter(last)
                && !date.overlaps(key)
                && barred.stream().noneMatch(date::overlaps);
    }

    private boolean isPossible(PartialDate date) {
        return earliest == null || !date.latest().isBefore(earliest.earliest());
    }

    /** In how many years before that of the key the event was possible. */
    int yearsBefore() {
        return key.year() - (earliest == null ? 1 : earliest.year());
    }

    int yearsAfter() {
        return last.getYear() - key.year();
    }

    /** The first day of a year on which the event was possible. */
    LocalDate firstDay(int year) {
        var newYear = LocalDate.of(year, Month.JANUARY, 1);
        return earliest == null || earliest.earliest().isBefore(newYear) ? newYear : earliest.earliest();
    }

    /** The last day of a year that a false date may have. */
    LocalDate lastDay(int year) {
        var newYearsEve = LocalDate.of(year, Month.DECEMBER, 31);
        return newYearsEve.isAfter(last) ? last : newYearsEve;
    }
}
