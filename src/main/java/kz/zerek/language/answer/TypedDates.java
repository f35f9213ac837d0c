package kz.zerek.language.answer;

import java.util.Optional;
import kz.zerek.language.PartialDate;

/** Dates as people write them: in words of the three languages, in figures, or in EDTF. */
public final class TypedDates {

    private TypedDates() {}

    /** @return empty if it may be none or several; in figures the day is taken to stand before the month */
    public static Optional<PartialDate> read(String typed) {
        var readings = DateReading.of(typed).stream()
                .filter(reading -> reading.year() != 0 && !reading.monthFirst())
                .map(reading -> new PartialDate(reading.year(), reading.month(), reading.day()))
                .distinct()
                .toList();
        return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
    }
}
