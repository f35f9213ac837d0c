package kz.zerek.reading;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.Topic;

/** What a bank has beside the facts of a reading: what these are held against. */
final class OtherFacts {

    private OtherFacts() {}

    static Bank of(Bank bank, ReadingId id) {
        if (bank.topics().stream().noneMatch(topic -> id.owns(topic.id()))) return bank;
        return new Bank(
                bank.version(),
                others(bank.documents(), Document::id, id),
                others(bank.topics(), Topic::id, id),
                others(bank.actors(), Actor::id, id),
                others(bank.forums(), Forum::id, id),
                others(bank.facts(), Fact::id, id),
                others(bank.sets(), FactSet::id, id));
    }

    private static <T> List<T> others(Collection<T> all, Function<T, String> name, ReadingId id) {
        return all.stream().filter(one -> !id.owns(name.apply(one))).toList();
    }
}
