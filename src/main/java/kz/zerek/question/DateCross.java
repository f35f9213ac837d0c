package kz.zerek.question;

import java.time.YearMonth;
import java.util.List;
import kz.zerek.language.PartialDate;

/** Two days (or months) crossed with two years: who knows half of the date still has to choose. */
final class DateCross {

    private static final int TRIES = 8;
    private static final int FARTHEST = 3;
    private static final int LAST_DAY_OF_ANY_MONTH = 28;

    private DateCross() {}

    /** @return the three dates that are not the key, {@code before} of them before it; none if there are no such */
    static List<PartialDate> of(SoughtDate sought, int before, Chance chance) {
        var key = sought.key();
        // The other year takes two places on one side of the key, the other day of the key's year takes one.
        int side = before >= 2 ? -1 : 1;
        boolean dayBefore = before % 2 == 1;
        int from = dayBefore ? 1 : key.month() + 1;
        int to = dayBefore ? key.month() - 1 : 12;
        for (int tries = 0; tries < TRIES && from <= to; tries++) {
            int year = key.year() + side * chance.between(1, FARTHEST);
            int month = chance.between(from, to);
            int day = key.day() == 0 ? 0 : chance.between(1, LAST_DAY_OF_ANY_MONTH);
            if (day == key.day() && day != 0 || !exists(year, key.month(), key.day())) continue;
            var dates = List.of(
                    new PartialDate(key.year(), month, day),
                    new PartialDate(year, key.month(), key.day()),
                    new PartialDate(year, month, day));
            if (dates.stream().allMatch(sought::isRefuted)) return dates;
        }
        return List.of();
    }

    private static boolean exists(int year, int month, int day) {
        return day <= LAST_DAY_OF_ANY_MONTH || day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
