package kz.zerek.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Precision;

/** False days (or months) of the key's own year: for what could not have happened much earlier or later. */
final class DatesOfOneYear {

    private static final int TRIES = 40;
    /** Days on either side of the key that make it worth asking. */
    private static final int ROOM = 9;

    private DatesOfOneYear() {}

    static boolean hasRoom(SoughtDate sought) {
        var key = sought.key();
        int room = key.precision() == Precision.MONTH ? 3 * 31 : ROOM;
        return key.precision() != Precision.YEAR
                && ChronoUnit.DAYS.between(first(sought), key.earliest()) >= room
                && ChronoUnit.DAYS.between(key.latest(), last(sought)) >= room;
    }

    private static LocalDate first(SoughtDate sought) {
        return sought.firstDay(sought.key().year());
    }

    private static LocalDate last(SoughtDate sought) {
        return sought.lastDay(sought.key().year());
    }

    /** @return the dates; none if no such were found */
    static List<PartialDate> of(SoughtDate sought, int before, int after, Chance chance) {
        var key = sought.key();
        for (int tries = 0; tries < TRIES; tries++) {
            var dates = new ArrayList<PartialDate>();
            for (int i = 0; i < before; i++)
                dates.add(between(first(sought), key.earliest().minusDays(1), key, chance));
            for (int i = 0; i < after; i++) dates.add(between(key.latest().plusDays(1), last(sought), key, chance));
            if (dates.stream().allMatch(sought::isRefuted)
                    && dates.stream().distinct().count() == dates.size()
                    && noMonthStandsOut(key, dates)) return dates;
        }
        return List.of();
    }

    private static PartialDate between(LocalDate first, LocalDate last, PartialDate key, Chance chance) {
        int days = (int) ChronoUnit.DAYS.between(first, last);
        return PartialDate.of(first.plusDays(chance.between(0, days))).at(key.precision());
    }

    /** The key's month is no commoner than another, or all dates are of it. */
    private static boolean noMonthStandsOut(PartialDate key, List<PartialDate> dates) {
        long ofKey = 1 + inMonth(key.month(), dates);
        return ofKey == 1
                || ofKey == 1 + dates.size()
                || dates.stream()
                        .filter(date -> date.month() != key.month())
                        .anyMatch(date -> inMonth(date.month(), dates) >= ofKey);
    }

    private static long inMonth(int month, List<PartialDate> dates) {
        return dates.stream().filter(date -> date.month() == month).count();
    }
}
