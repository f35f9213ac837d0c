package kz.zerek.bank.file;

import jakarta.validation.Valid;
import java.util.List;

/** What a bank file may hold, as written: a list for each kind of thing. */
record BankEntries(
        List<@Valid DocumentEntry> documents,
        List<@Valid TopicEntry> topics,
        List<@Valid ActorEntry> actors,
        List<@Valid ForumEntry> forums,
        List<@Valid DateEntry> dates,
        List<@Valid AcronymEntry> acronyms,
        List<@Valid ProposalEntry> proposals,
        List<@Valid SetEntry> sets) {

    static final BankEntries NONE =
            new BankEntries(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
