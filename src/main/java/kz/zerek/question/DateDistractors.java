package kz.zerek.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Precision;

/**
 * False dates of an event: of the key's precision, near it by difficulty, never before the event was possible nor later
 * than the last date that the bank knows (so that a draw does not depend on the day it is made), and never a date of the
 * same event.
 *
 * <p>No date may stand out. So the key's rank among the options is drawn evenly from those that there is room for; and no
 * part of the key is the commonest. How the options are made is settled before the rank, for it must not tell of it.
 */
final class DateDistractors {

    private final EventDates dates;
    private final DateSpread spread;
    private final LocalDate last;

    DateDistractors(Bank bank, EventDates dates) {
        this.dates = dates;
        spread = new DateSpread(happened(bank).distinct().sorted().toList());
        var proposed = bank.facts(ProposalFact.class).map(ProposalFact::when).filter(Objects::nonNull);
        last = Stream.concat(happened(bank), proposed)
                .map(PartialDate::latest)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static Stream<PartialDate> happened(Bank bank) {
        return bank.facts(DateFact.class).map(fact -> fact.dating().date());
    }

    /** @return {@code count} dates, or fewer if there are not so many */
    List<PartialDate> of(DateFact fact, Difficulty difficulty, int count, Chance chance) {
        var sought = new SoughtDate(fact.dating().date(), fact.earliest(), last, dates.of(fact));
        var way = way(sought, difficulty, count, chance);
        for (int before :
                chance.shuffled(IntStream.rangeClosed(0, count).boxed().toList())) {
            var dates = switch (way) {
                case CROSSED -> DateCross.of(sought, before, chance);
                case OF_ONE_YEAR -> DatesOfOneYear.of(sought, before, count - before, chance);
                case SPREAD -> spread.of(sought, difficulty, before, count - before, chance);
            };
            if (dates.size() == count) return dates;
        }
        return spread.of(sought, difficulty, count, count, chance).stream()
                .limit(count)
                .toList();
    }

    private enum Way {
        SPREAD,
        CROSSED,
        OF_ONE_YEAR
    }

    /** Where time leaves the key few ranks among other years, they are often those of its own year. */
    private static Way way(SoughtDate sought, Difficulty difficulty, int count, Chance chance) {
        int ranks = DateSpread.ranks(sought, count);
        if (ranks <= count && DatesOfOneYear.hasRoom(sought)) {
            // An easy question asks for the year, if it can.
            boolean spread = ranks > 1 && (difficulty == Difficulty.EASY || chance.flip());
            return spread ? Way.SPREAD : Way.OF_ONE_YEAR;
        }
        boolean crossed = difficulty == Difficulty.HARD
                && sought.key().precision() != Precision.YEAR
                && ranks > count
                && count == Draft.OPTIONS - 1;
        return crossed ? Way.CROSSED : Way.SPREAD;
    }
}
