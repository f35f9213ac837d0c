package kz.zerek.language;

import java.util.List;
import kz.zerek.language.Judgement.Reason;

/**
 * A date as someone may have meant it.
 *
 * @param year 0 if not stated; so are month and day
 */
record DateReading(int year, int month, int day, boolean monthFirst) {

    static List<DateReading> of(String typed) {
        try {
            var date = PartialDate.parse(typed.strip());
            return List.of(new DateReading(date.year(), date.month(), date.day(), false));
        } catch (java.time.DateTimeException e) {
            return List.of();
        }
    }

    Reason against(PartialDate key) {
        if (contradicts(year, key.year()) || contradicts(month, key.month()) || contradicts(day, key.day()))
            return Reason.DIFFERENT;
        if (lacks(year, key.year()) || lacks(month, key.month()) || lacks(day, key.day()))
            return key.precision() == Precision.YEAR ? Reason.DIFFERENT : Reason.COARSER_DATE;
        if (monthFirst) return Reason.MONTH_FIRST;
        return lacks(key.month(), month) || lacks(key.day(), day) ? Reason.FINER_DATE : Reason.EXACT;
    }

    private static boolean contradicts(int stated, int right) {
        return stated != 0 && right != 0 && stated != right;
    }

    private static boolean lacks(int stated, int asked) {
        return stated == 0 && asked != 0;
    }
}
