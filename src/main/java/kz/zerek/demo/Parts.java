package kz.zerek.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Topic;
import kz.zerek.bank.json.ContentVersion;

/** The parts of a bank as they are made. */
final class Parts {

    final List<Document> documents = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<Forum> forums = new ArrayList<>();
    final List<DateFact> dates = new ArrayList<>();
    final List<AcronymFact> acronyms = new ArrayList<>();
    final List<ProposalFact> proposals = new ArrayList<>();
    final List<FactSet> sets = new ArrayList<>();

    /** A bank with them behind what it had. */
    Bank addTo(Bank base) {
        var facts = Stream.of(dates, acronyms, proposals)
                .<Fact>flatMap(List::stream)
                .toList();
        return ContentVersion.bank(
                behind(base.documents(), documents),
                behind(base.topics(), topics),
                behind(base.actors(), actors),
                behind(base.forums(), forums),
                behind(base.facts(), facts),
                behind(base.sets(), sets));
    }

    private static <T> List<T> behind(Collection<T> base, List<T> more) {
        return Stream.concat(base.stream(), more.stream()).toList();
    }
}
