package kz.zerek.question;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * False dates, each of another year, as far from the key as the difficulty asks or nearer where time leaves no room: such
 * as the bank knows first, else made ones.
 */
final class DateSpread {

    /** How many years from the key. */
    private record Band(int nearest, int farthest) {
        static Band of(Difficulty difficulty) {
            return switch (difficulty) {
                case EASY -> new Band(6, 24);
                case MEDIUM -> new Band(2, 9);
                case HARD -> new Band(1, 3);
            };
        }

        /** This band where there are so many years, with room for so many dates. */
        Band within(int years, int dates) {
            int last = Math.min(farthest, years);
            return new Band(Math.max(1, Math.min(nearest, last - dates + 1)), last);
        }

        boolean holds(int years) {
            return years >= nearest && years <= farthest;
        }
    }

    private static final int TRIES = 40;
    /** How many of the tries look for a date of the bank. */
    private static final int OF_BANK = 10;

    private final List<PartialDate> known;

    DateSpread(List<PartialDate> known) {
        this.known = known;
    }

    /** How many ranks the key can have among {@code count} false dates: time may leave no room on one side of it. */
    static int ranks(SoughtDate sought, int count) {
        int mostBefore = Math.min(count, sought.yearsBefore());
        int leastBefore = Math.max(0, count - sought.yearsAfter());
        return mostBefore - leastBefore + 1;
    }

    /** @return the dates, or fewer if there are not so many */
    List<PartialDate> of(SoughtDate sought, Difficulty difficulty, int before, int after, Chance chance) {
        var chosen = new LinkedHashSet<PartialDate>();
        var band = Band.of(difficulty);
        // Where there is little room, the first choice is needed.
        int scarce = sought.yearsBefore() < sought.yearsAfter() ? -1 : 1;
        for (int side : new int[] {scarce, -scarce}) {
            int years = side < 0 ? sought.yearsBefore() : sought.yearsAfter();
            int dates = side < 0 ? before : after;
            fill(chosen, dates, side, sought, band.within(years, dates), chance);
        }
        return List.copyOf(chosen);
    }

    private void fill(Set<PartialDate> chosen, int more, int side, SoughtDate sought, Band band, Chance chance) {
        int size = chosen.size() + more;
        for (int tries = 0; chosen.size() < size && tries < TRIES; tries++) {
            var date = tries < OF_BANK ? ofBank(side, sought.key(), band, chance) : made(side, sought, band, chance);
            if (date != null && sought.isRefuted(date) && isDistinct(date, sought.key(), chosen)) chosen.add(date);
        }
    }

    private @Nullable PartialDate ofBank(int side, PartialDate key, Band band, Chance chance) {
        var date = chance.pick(known);
        if (date.precision().compareTo(key.precision()) < 0) return null;
        return band.holds((date.year() - key.year()) * side) ? date.at(key.precision()) : null;
    }

    private static @Nullable PartialDate made(int side, SoughtDate sought, Band band, Chance chance) {
        if (band.nearest > band.farthest) return null;
        int year = sought.key().year() + side * chance.between(band.nearest, band.farthest);
        var first = sought.firstDay(year);
        int days = (int) ChronoUnit.DAYS.between(first, sought.lastDay(year));
        return PartialDate.of(first.plusDays(chance.between(0, days)))
                .at(sought.key().precision());
    }

    /** Options that share a part with each other would point at the key or away from it. */
    private static boolean isDistinct(PartialDate date, PartialDate key, Collection<PartialDate> chosen) {
        return date.year() != key.year()
                && !isSameDay(date, key)
                && chosen.stream().noneMatch(other -> other.year() == date.year() || isSameDay(other, date));
    }

    private static boolean isSameDay(PartialDate a, PartialDate b) {
        return a.month() != 0 && a.month() == b.month() && a.day() == b.day();
    }
}
