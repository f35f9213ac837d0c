package kz.zerek.bank.file;

import java.time.LocalDate;
import java.util.Map;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** Checks that what facts tell has begun: a date of tomorrow is a slip. */
final class DatesToCome {

    private DatesToCome() {}

    static void check(AllEntries all, LocalDate today) {
        for (var fact : all.dates()) {
            var dating = fact.entry().date();
            if (dating != null) check(dating.date(), dating, "date", fact, today);
            check(fact.entry().earliest(), fact.entry().earliest(), "earliest", fact, today);
        }
        for (var proposal : all.proposals())
            check(proposal.entry().when(), proposal.entry().when(), "when", proposal, today);
    }

    private static void check(
            @Nullable PartialDate date, @Nullable Object written, String field, Located<?> fact, LocalDate today) {
        if (date != null && date.earliest().isAfter(today))
            fact.problem(field, "past-or-present", Map.of("invalid", String.valueOf(written)));
    }
}
