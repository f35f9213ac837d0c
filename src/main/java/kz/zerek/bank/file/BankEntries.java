package kz.zerek.bank.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What a bank file may hold, as written: a list for each kind of thing. */
record BankEntries(
        List<@NotNull @Valid DocumentEntry> documents,
        List<@NotNull @Valid TopicEntry> topics,
        List<@NotNull @Valid ActorEntry> actors,
        List<@NotNull @Valid ForumEntry> forums,
        List<@NotNull @Valid DateEntry> dates,
        List<@NotNull @Valid AcronymEntry> acronyms,
        List<@NotNull @Valid ProposalEntry> proposals,
        List<@NotNull @Valid SetEntry> sets) {

    static final BankEntries NONE =
            new BankEntries(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
