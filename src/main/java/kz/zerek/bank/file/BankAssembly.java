package kz.zerek.bank.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Citation;
import kz.zerek.bank.Citation.Gap;
import kz.zerek.bank.Citation.Quote;
import kz.zerek.bank.Citation.Span;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Detail;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Statement;
import kz.zerek.bank.Topic;
import kz.zerek.bank.file.AllEntries.Located;
import kz.zerek.bank.file.BankFormat.AcronymEntry;
import kz.zerek.bank.file.BankFormat.ActorEntry;
import kz.zerek.bank.file.BankFormat.DateEntry;
import kz.zerek.bank.file.BankFormat.DetailEntry;
import kz.zerek.bank.file.BankFormat.DocumentEntry;
import kz.zerek.bank.file.BankFormat.FactEntry;
import kz.zerek.bank.file.BankFormat.GapEntry;
import kz.zerek.bank.file.BankFormat.NoteEntry;
import kz.zerek.bank.file.BankFormat.PlaceEntry;
import kz.zerek.bank.file.BankFormat.ProposalEntry;
import kz.zerek.bank.file.BankFormat.SetEntry;
import kz.zerek.bank.file.BankFormat.SourceEntry;
import kz.zerek.bank.json.ContentVersion;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/** Makes a bank of valid entries, behind what they are added to. */
final class BankAssembly {

    private BankAssembly() {}

    static Bank of(AllEntries all, FolderTexts texts) {
        var base = all.base();
        return ContentVersion.bank(
                parts(base.documents(), Document::id, all.documents(), document -> document(document, texts)),
                parts(base.topics(), Topic::id, all.topics(), topic -> new Topic(topic.id(), topic.name())),
                parts(base.actors(), Actor::id, all.actors(), BankAssembly::actor),
                parts(base.forums(), Forum::id, all.forums(), forum -> new Forum(forum.id(), forum.name())),
                parts(base.facts(), Fact::id, all.facts(), BankAssembly::fact),
                parts(base.sets(), FactSet::id, all.sets(), BankAssembly::set));
    }

    /** Those of the base, then the others; one with the id of another takes its place. */
    private static <E, P> Collection<P> parts(
            Collection<P> base, Function<P, String> id, List<Located<E>> entries, Function<? super E, P> part) {
        if (entries.isEmpty()) return base;
        var parts = LinkedHashMap.<String, P>newLinkedHashMap(base.size() + entries.size());
        base.forEach(known -> parts.put(id.apply(known), known));
        for (var entry : entries) {
            var made = part.apply(entry.entry());
            parts.put(id.apply(made), made);
        }
        return parts.values();
    }

    private static Actor actor(ActorEntry actor) {
        return new Actor(actor.id(), actor.kind(), actor.gender(), actor.name());
    }

    private static Document document(DocumentEntry document, FolderTexts texts) {
        return new Document(
                document.id(),
                document.language(),
                document.title(),
                document.publisher(),
                document.address(),
                document.text() == null ? null : texts.document(document.text()).orElseThrow(),
                document.notes().stream().map(BankAssembly::note).toList());
    }

    private static Document.Note note(NoteEntry note) {
        return new Document.Note(note.at(), note.at() + note.text().length(), note.note());
    }

    private static Fact fact(FactEntry fact) {
        return switch (fact) {
            case DateEntry date -> date(date);
            case AcronymEntry acronym -> acronym(acronym);
            case ProposalEntry proposal -> proposal(proposal);
        };
    }

    private static DateFact date(DateEntry date) {
        return new DateFact(
                date.id(),
                date.topic(),
                date.date(),
                date.earliest(),
                date.event() == null ? date.id() : date.event(),
                date.disputed(),
                statement(date.statement(), date.question()),
                details(date),
                citation(date.source()),
                date.note());
    }

    private static AcronymFact acronym(AcronymEntry acronym) {
        return new AcronymFact(
                acronym.id(),
                acronym.topic(),
                acronym.shortName(),
                acronym.longName(),
                acronym.about(),
                acronym.others() == null ? Localized.of(_ -> List.of()) : acronym.others(),
                acronym.lures(),
                details(acronym),
                citation(acronym.source()),
                acronym.note());
    }

    private static ProposalFact proposal(ProposalEntry proposal) {
        var where = proposal.where();
        return new ProposalFact(
                proposal.id(),
                proposal.topic(),
                proposal.who(),
                where == null ? null : place(where),
                where == null ? null : where.earliest(),
                proposal.when(),
                proposal.what(),
                details(proposal),
                citation(proposal.source()),
                proposal.note());
    }

    private static Place place(PlaceEntry place) {
        return place.forum() == null
                ? new Place.Named(new Localized<>(place.kk(), place.ru(), place.en()))
                : new Place.Session(place.forum(), place.session());
    }

    private static List<Detail> details(FactEntry fact) {
        return fact.details().stream().map(BankAssembly::detail).toList();
    }

    private static Detail detail(DetailEntry detail) {
        return new Detail(
                detail.id(),
                detail.value(),
                detail.unit(),
                statement(detail.statement(), detail.question()),
                detail.rephrased());
    }

    private static Localized<Statement> statement(Localized<String> texts, @Nullable Localized<String> questions) {
        return Localized.of(
                language -> new Statement(texts.in(language), questions == null ? null : questions.in(language)));
    }

    private static Citation citation(SourceEntry source) {
        return new Citation(source.document(), source.sentence() == null ? null : quote(source, source.sentence()));
    }

    private static Quote quote(SourceEntry source, String sentence) {
        int start = sentence.indexOf(source.answer());
        return new Quote(
                sentence,
                source.at(),
                new Span(start, start + source.answer().length()),
                source.gaps().stream().map(gap -> gap(gap, sentence)).toList());
    }

    private static Gap gap(GapEntry gap, String sentence) {
        int start = QuoteChecks.start(gap, sentence);
        return new Gap(new Span(start, start + gap.text().length()), gap.of(), gap.form());
    }

    private static FactSet set(SetEntry set) {
        return new FactSet(
                set.id(), set.topic(), set.question(), set.claim(), set.members(), citation(set.source()), set.note());
    }
}
