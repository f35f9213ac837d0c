package kz.zerek.bank.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** A proposal as written. */
record ProposalEntry(
        @NotNull @Slug String id,
        @NotNull @Slug String topic,
        @NotNull @Slug String who,
        @Nullable @Valid PlaceEntry where,
        @Nullable PartialDate when,
        @NotNull Localized<@NotNull @Line Noun> what,
        List<@NotNull @Valid DetailEntry> details,
        @NotNull @Valid SourceEntry source,
        @Nullable Localized<@NotNull @Line String> note)
        implements FactEntry {

    @Override
    public Set<String> ownGaps() {
        return Set.of();
    }

    @Override
    public ProposalFact toFact() {
        return new ProposalFact(
                id,
                topic,
                who,
                where == null ? null : where.toPlace(),
                where == null ? null : where.earliest(),
                when,
                what,
                details.stream().map(DetailEntry::toDetail).toList(),
                source.toCitation(),
                note);
    }
}
