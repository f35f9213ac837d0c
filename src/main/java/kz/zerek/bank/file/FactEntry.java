package kz.zerek.bank.file;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.Fact;
import org.jspecify.annotations.Nullable;

/** A fact as written. */
sealed interface FactEntry extends Entry permits DateEntry, AcronymEntry, ProposalEntry {

    String topic();

    List<DetailEntry> details();

    @Nullable
    SourceEntry source();

    /** What of the fact, besides its details, a gap in its source can ask for. */
    Set<String> ownGaps();

    /** All that a gap in its source can ask for. */
    default Set<String> askable() {
        var details = details().stream().filter(Objects::nonNull).map(DetailEntry::id);
        return Stream.concat(ownGaps().stream(), details)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** To be asked of a valid entry only. */
    Fact toFact();
}
