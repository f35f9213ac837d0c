package kz.zerek.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.Topic;
import kz.zerek.reading.comparison.Comparison;
import org.springframework.stereotype.Component;

/** What the bank has beside the facts of a reading: what these are held against. */
@Component
class OtherFacts {

    private final BankStore banks;
    private final Cache<Version, Known> known =
            Caffeine.newBuilder().maximumSize(4).build();

    private record Version(ReadingId reading, long revision) {}

    /**
     * @param bank without what it has of the reading
     * @param facts of that bank
     */
    record Known(Bank bank, Comparison facts) {}

    OtherFacts(BankStore banks) {
        this.banks = banks;
    }

    /** As the bank is now. */
    Known of(ReadingId id) {
        var version = new Version(id, banks.current().number());
        return known.get(version, _ -> {
            var bank = bank(version);
            return new Known(bank, Conflicts.facts(bank));
        });
    }

    /** The same without making it comparable. */
    Bank bank(ReadingId id) {
        return bank(new Version(id, banks.current().number()));
    }

    private Bank bank(Version version) {
        return without(version.reading, banks.bank(version.revision));
    }

    static Bank without(ReadingId id, Bank bank) {
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
