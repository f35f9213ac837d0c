package kz.zerek.bank.file;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that ids are unique and that references lead somewhere, over all files. */
final class References {

    private final Ids documents;
    private final Ids topics;
    private final Ids actors;
    private final Ids forums;
    private final Ids acronyms;

    private References(AllEntries all) {
        documents = Ids.of(all.documents());
        topics = Ids.of(all.topics());
        actors = Ids.of(all.actors());
        forums = Ids.of(all.forums());
        acronyms = Ids.of(all.acronyms());
    }

    static void check(AllEntries all) {
        Stream.of(all.documents(), all.topics(), all.actors(), all.forums(), subjects(all))
                .forEach(Ids::unique);
        var references = new References(all);
        all.facts().forEach(references::check);
        all.proposals().forEach(references::checkProposal);
        all.sets().forEach(references::checkSet);
    }

    /** Facts and sets are asked about alike, by their ids. */
    private static List<Located<? extends Entry>> subjects(AllEntries all) {
        return Stream.<Located<? extends Entry>>concat(all.facts().stream(), all.sets().stream())
                .toList();
    }

    private void check(Located<FactEntry> fact) {
        topics.check(fact.entry().topic(), fact, "topic");
        checkDocument(fact.entry().source(), fact);
        checkGaps(fact);
    }

    private void checkDocument(@Nullable SourceEntry source, Located<?> from) {
        if (source != null) documents.check(source.document(), from, "source.document");
    }

    /** A gap asks for something that the fact has. */
    private static void checkGaps(Located<FactEntry> fact) {
        var source = fact.entry().source();
        if (source == null) return;
        var askable = new Ids(fact.entry().askable());
        for (int i = 0; i < source.gaps().size(); i++) {
            var gap = source.gaps().get(i);
            if (gap != null) askable.check(gap.of(), fact, "source.gaps[%d].of".formatted(i));
        }
    }

    private void checkProposal(Located<ProposalEntry> proposal) {
        actors.check(proposal.entry().who(), proposal, "who");
        var where = proposal.entry().where();
        if (where != null) forums.check(where.forum(), proposal, "where.forum");
    }

    private void checkSet(Located<SetEntry> set) {
        topics.check(set.entry().topic(), set, "topic");
        checkDocument(set.entry().source(), set);
        var members = set.entry().members();
        for (int i = 0; i < members.size(); i++) acronyms.check(members.get(i), set, "members[%d]".formatted(i));
    }
}
