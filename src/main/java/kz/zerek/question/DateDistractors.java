package kz.zerek.question;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Precision;
import org.jspecify.annotations.Nullable;

/**
 * False dates of an event: of the key's precision, near it by difficulty, never before the event was possible nor later
 * than the last date that the bank knows (so that a draw does not depend on the day it is made), and never a date of the
 * same event.
 *
 * <p>No date may stand out. So the key's rank among the options is drawn evenly; and a hard question crosses two days
 * with two years, so that no part of the key is the commonest.
 */
final class DateDistractors {

    /** How many years from the key. */
    private record Band(int nearest, int farthest) {
        static Band of(Difficulty difficulty) {
            return switch (difficulty) {
                case EASY -> new Band(6, 24);
                case MEDIUM -> new Band(2, 9);
                case HARD -> new Band(1, 3);
            };
        }

        boolean holds(int years) {
            return years >= nearest && years <= farthest;
        }
    }

    private final EventDates dates;
    private final List<PartialDate> known;
    private final LocalDate last;

    DateDistractors(Bank bank) {
        dates = new EventDates(bank);
        known = bank.facts(DateFact.class)
                .map(fact -> fact.dating().date())
                .distinct()
                .sorted()
                .toList();
        last = known.stream().map(PartialDate::latest).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    /** @return {@code count} dates, or fewer if there are not so many */
    List<PartialDate> of(DateFact fact, Difficulty difficulty, int count, Chance chance) {
        var sought = new Sought(fact.dating().date(), fact.earliest(), dates.of(fact));
        if (difficulty == Difficulty.HARD && sought.key.precision() != Precision.YEAR && count == 3) {
            var crossed = crossed(sought, chance);
            if (crossed.size() == count) return crossed;
        }
        return ranked(sought, Band.of(difficulty), count, chance);
    }

    /**
     * The true date, and what a false one keeps away from.
     *
     * @param earliest no false date is before it
     * @param barred dates of the same event, which no false date may overlap
     */
    private record Sought(PartialDate key, @Nullable PartialDate earliest, Set<PartialDate> barred) {

        boolean isPossible(PartialDate date) {
            return earliest == null || !date.latest().isBefore(earliest.earliest());
        }

        /** The first day of a year on which the event was possible. */
        LocalDate firstDay(int year) {
            var newYear = LocalDate.of(year, Month.JANUARY, 1);
            return earliest == null || earliest.earliest().isBefore(newYear) ? newYear : earliest.earliest();
        }

        int firstYear() {
            return earliest == null ? 1 : earliest.year();
        }
    }

    /** Two days (or months) in two years: the three that are not the key. */
    private List<PartialDate> crossed(Sought sought, Chance chance) {
        var key = sought.key;
        for (int attempt = 0; attempt < 8; attempt++) {
            int year = key.year() + chance.between(1, 3) * (chance.flip() ? 1 : -1);
            int month = (key.month() + chance.between(1, 11) - 1) % 12 + 1;
            int day = key.day() == 0 ? 0 : chance.between(1, 28);
            if (day == key.day() && day != 0) continue;
            if (!exists(year, key.month(), key.day())) continue;
            var dates = List.of(
                    new PartialDate(key.year(), month, day),
                    new PartialDate(year, key.month(), key.day()),
                    new PartialDate(year, month, day));
            if (dates.stream().allMatch(date -> isFalse(date, sought))) return dates;
        }
        return List.of();
    }

    private static boolean exists(int year, int month, int day) {
        return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private List<PartialDate> ranked(Sought sought, Band band, int count, Chance chance) {
        int earlier = chance.below(count + 1);
        var chosen = new LinkedHashSet<PartialDate>();
        fill(chosen, count - earlier, 1, sought, band, chance);
        fill(chosen, count, -1, sought, band, chance);
        // There may be no room before the key.
        fill(chosen, count, 1, sought, band, chance);
        return List.copyOf(chosen);
    }

    /** Adds dates of one side of the key until {@code size} are chosen: of the bank first, else made. */
    private void fill(Set<PartialDate> chosen, int size, int side, Sought sought, Band band, Chance chance) {
        for (int tries = 0; chosen.size() < size && tries < 40; tries++) {
            var date = tries < 10 ? ofBank(side, sought.key, band, chance) : made(side, sought, band, chance);
            if (date != null && isFalse(date, sought) && isDistinct(date, sought.key, chosen)) chosen.add(date);
        }
    }

    private @Nullable PartialDate ofBank(int side, PartialDate key, Band band, Chance chance) {
        var date = chance.pick(known);
        if (date.precision().compareTo(key.precision()) < 0) return null;
        int years = (date.year() - key.year()) * side;
        return band.holds(years) ? date.at(key.precision()) : null;
    }

    /** A day within the band or, if the event was not possible so early, nearer to the key. */
    private static @Nullable PartialDate made(int side, Sought sought, Band band, Chance chance) {
        var key = sought.key;
        int farthest = side > 0 ? band.farthest : Math.min(band.farthest, key.year() - sought.firstYear());
        if (farthest <= 0) return null;
        int year = key.year() + side * chance.between(Math.min(band.nearest, farthest), farthest);
        var first = sought.firstDay(year);
        int days = first.lengthOfYear() - first.getDayOfYear();
        return PartialDate.of(first.plusDays(chance.between(0, days))).at(key.precision());
    }

    private boolean isFalse(PartialDate date, Sought sought) {
        return sought.isPossible(date)
                && !date.latest().isAfter(last)
                && !date.overlaps(sought.key)
                && sought.barred.stream().noneMatch(date::overlaps);
    }

    /** Options that share a part with each other would point at the key or away from it. */
    private static boolean isDistinct(PartialDate date, PartialDate key, Collection<PartialDate> chosen) {
        return date.year() != key.year()
                && !sameDay(date, key)
                && chosen.stream().noneMatch(other -> other.year() == date.year() || sameDay(other, date));
    }

    private static boolean sameDay(PartialDate a, PartialDate b) {
        return a.month() != 0 && a.month() == b.month() && a.day() == b.day();
    }
}
