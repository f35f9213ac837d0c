package kz.zerek.bank.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Actor;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Subject;
import kz.zerek.bank.Topic;
import kz.zerek.bank.file.AllEntries.Located;
import kz.zerek.bank.file.BankFormat.DetailEntry;
import kz.zerek.bank.file.BankFormat.Entry;
import kz.zerek.bank.file.BankFormat.FactEntry;
import kz.zerek.bank.file.BankFormat.ProposalEntry;
import kz.zerek.bank.file.BankFormat.SetEntry;
import kz.zerek.bank.file.BankFormat.SourceEntry;
import org.jspecify.annotations.Nullable;

/** Checks that ids are unique and that references lead somewhere, over all files. */
final class References {

    private final Set<String> documents;
    private final Set<String> topics;
    private final Set<String> actors;
    private final Set<String> forums;
    private final Set<String> acronyms;

    private References(AllEntries all) {
        var base = all.base();
        documents = ids(all.documents(), base.documents().stream().map(Document::id));
        topics = ids(all.topics(), base.topics().stream().map(Topic::id));
        actors = ids(all.actors(), base.actors().stream().map(Actor::id));
        forums = ids(all.forums(), base.forums().stream().map(Forum::id));
        acronyms = ids(all.acronyms(), base.facts(AcronymFact.class).map(Fact::id));
    }

    private static Set<String> ids(List<? extends Located<? extends Entry>> entries, Stream<String> more) {
        return Stream.concat(entries.stream().map(located -> located.entry().id()), more)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static void check(AllEntries all) {
        var base = all.base();
        checkUnique(all.documents(), base.documents().stream().map(Document::id));
        checkUnique(all.topics(), base.topics().stream().map(Topic::id));
        checkUnique(all.actors(), base.actors().stream().map(Actor::id));
        checkUnique(all.forums(), base.forums().stream().map(Forum::id));
        checkUnique(all.subjects(), base.subjects().stream().map(Subject::id).filter(id -> !all.replaces(id)));
        if (all.isReplacing()) checkReplaced(all);
        var references = new References(all);
        all.facts().forEach(references::checkFact);
        all.proposals().forEach(references::checkProposal);
        all.sets().forEach(references::checkSet);
    }

    /** What refers to a fact relies on its kind. */
    private static void checkReplaced(AllEntries all) {
        var base = all.base();
        var dates = base.facts(DateFact.class).map(Fact::id).collect(Collectors.toSet());
        var acronyms = base.facts(AcronymFact.class).map(Fact::id).collect(Collectors.toSet());
        var proposals = base.facts(ProposalFact.class).map(Fact::id).collect(Collectors.toSet());
        var sets = base.sets().stream().map(FactSet::id).collect(Collectors.toSet());
        all.dates().forEach(date -> checkReference(date.entry().id(), dates, date, "id"));
        all.acronyms().forEach(acronym -> checkReference(acronym.entry().id(), acronyms, acronym, "id"));
        all.proposals().forEach(proposal -> checkReference(proposal.entry().id(), proposals, proposal, "id"));
        all.sets().forEach(set -> checkReference(set.entry().id(), sets, set, "id"));
    }

    /** Notes a problem at each entry whose id another had before it. */
    private static void checkUnique(List<? extends Located<? extends Entry>> entries, Stream<String> before) {
        var seen = before.collect(Collectors.toCollection(HashSet::new));
        for (var located : entries) {
            var id = located.entry().id();
            if (id != null && !seen.add(id)) located.problem("id", "duplicate-id", Map.of("invalid", id));
        }
    }

    private void checkFact(Located<FactEntry> fact) {
        checkReference(fact.entry().topic(), topics, fact, "topic");
        checkDocument(fact.entry().source(), fact);
        var details = fact.in("details", fact.entry().details());
        checkUnique(details, Stream.empty());
        checkGaps(fact, details);
    }

    private void checkDocument(@Nullable SourceEntry source, Located<?> from) {
        if (source != null) checkReference(source.document(), documents, from, "source.document");
    }

    /** A gap asks for something that the fact has. */
    private static void checkGaps(Located<FactEntry> fact, List<Located<DetailEntry>> details) {
        var source = fact.entry().source();
        if (source == null) return;
        var askable = new HashSet<>(ids(details, Stream.empty()));
        askable.addAll(AskableFacts.ownGaps(fact.entry()));
        for (var gap : fact.at("source", source).in("gaps", source.gaps()))
            checkReference(gap.entry().of(), askable, gap, "of");
    }

    private void checkProposal(Located<ProposalEntry> proposal) {
        checkReference(proposal.entry().who(), actors, proposal, "who");
        var where = proposal.entry().where();
        if (where != null) checkReference(where.forum(), forums, proposal, "where.forum");
    }

    private void checkSet(Located<SetEntry> set) {
        checkReference(set.entry().topic(), topics, set, "topic");
        checkDocument(set.entry().source(), set);
        var members = set.entry().members();
        for (int i = 0; i < members.size(); i++)
            checkReference(members.get(i), acronyms, set, "members[%d]".formatted(i));
    }

    /** Notes a problem if a field refers to nothing known; none if it is missing: that is a constraint's to say. */
    private static void checkReference(@Nullable String id, Set<String> known, Located<?> from, String field) {
        if (id == null || known.contains(id)) return;
        NearestName.of(id, known)
                .ifPresentOrElse(
                        nearest -> from.problem(field, "unknown-id-near", Map.of("invalid", id, "nearest", nearest)),
                        () -> from.problem(field, "unknown-id", Map.of("invalid", id)));
    }
}
