package kz.zerek.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Precision;

/**
 * All dates of each event: those that the facts about it give, and those that other sources give. What holds of an
 * event's date must hold of each, or a learner who knows another source is wronged.
 */
final class EventDates {

    private final Map<String, Set<PartialDate>> byEvent = new HashMap<>();

    EventDates(Bank bank) {
        bank.facts(DateFact.class).forEach(fact -> {
            add(fact.event(), fact.dating().date());
            fact.disputed().forEach(date -> add(fact.event(), date));
        });
    }

    private void add(String event, PartialDate date) {
        byEvent.merge(event, Set.of(date), (before, _) -> {
            var dates = new HashSet<>(before);
            dates.add(date);
            return dates;
        });
    }

    Set<PartialDate> of(DateFact fact) {
        return byEvent.get(fact.event());
    }

    /** Whether a date may be one of the event's. */
    boolean allow(PartialDate date, DateFact fact) {
        for (var own : of(fact)) if (own.overlaps(date)) return true;
        return false;
    }

    /** Whether the two are events that no source puts on one day. */
    boolean areApart(DateFact a, DateFact b) {
        for (var date : of(a)) if (allow(date, b)) return false;
        return true;
    }

    /** Whether one of them was first, whichever source is right. */
    boolean areInOrder(DateFact a, DateFact b) {
        return isBefore(a, b) || isBefore(b, a);
    }

    private boolean isBefore(DateFact a, DateFact b) {
        for (var date : of(a)) for (var later : of(b)) if (!date.isBefore(later)) return false;
        return true;
    }

    /** The years from one event to a later one, if they are the same for every date of either. */
    Optional<Integer> wholeYears(DateFact first, DateFact second) {
        if (first.dating().date().precision() != second.dating().date().precision()) return Optional.empty();
        int years = second.dating().date().year() - first.dating().date().year();
        for (var from : of(first)) for (var to : of(second)) if (!isWhole(years, from, to)) return Optional.empty();
        return Optional.of(years);
    }

    /** Whether the years are the same by the calendar's years and, as far as both dates tell, by full years. */
    private static boolean isWhole(int years, PartialDate from, PartialDate to) {
        boolean full = from.precision() != to.precision()
                || from.precision() == Precision.YEAR
                || !to.earliest().isBefore(from.earliest().plusYears(years));
        return full && to.year() - from.year() == years;
    }
}
