package kz.zerek.bank.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import kz.zerek.bank.DateFact;
import kz.zerek.language.Dating;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date fact as written.
 *
 * @param question in any of the languages: where it is missing, it is formed by rule
 */
@EarliestFirst
record DateEntry(
        @NotNull @Slug String id,
        @NotNull @Slug String topic,
        @NotNull Dating date,
        @Nullable PartialDate earliest,
        @Nullable @Slug String event,
        List<@NotNull PartialDate> disputed,
        @NotNull Localized<@NotNull @Line @Slot("date") String> statement,
        @Nullable Localized<@Line @Slot("when") String> question,
        List<@NotNull @Valid DetailEntry> details,
        @NotNull @Valid SourceEntry source,
        @Nullable Localized<@NotNull @Line String> note)
        implements FactEntry {

    @Override
    public Set<String> ownGaps() {
        return Set.of("date");
    }

    @Override
    public DateFact toFact() {
        return new DateFact(
                id,
                topic,
                date,
                earliest,
                event == null ? id : event,
                disputed,
                Statements.of(statement, question),
                details.stream().map(DetailEntry::toDetail).toList(),
                source.toCitation(),
                note);
    }
}
