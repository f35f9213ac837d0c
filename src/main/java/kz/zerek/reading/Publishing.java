package kz.zerek.reading;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.zerek.bank.BankLoader;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Fact;
import kz.zerek.reading.ReadingException.Problem;
import kz.zerek.reading.internal.ReadingRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives the bank what was accepted, and takes it back. */
@Component
class Publishing {

    private final ReadingRepository readings;
    private final BankLoader loader;
    private final BankStore banks;
    private final TransactionOperations transactions;
    /** Of two publications at once, the later must not lack what the earlier has. */
    private final ReentrantLock publishing = new ReentrantLock();

    Publishing(ReadingRepository readings, BankLoader loader, BankStore banks, TransactionOperations transactions) {
        this.readings = readings;
        this.loader = loader;
        this.banks = banks;
        this.transactions = transactions;
    }

    /** @param reading as it is when its turn has come */
    Published publish(Supplier<Workbench> reading, Instant at) {
        publishing.lock();
        try {
            var workbench = reading.get();
            var id = workbench.reading().id();
            var ready = workbench.ready();
            var before = facts(id);
            boolean isThere = transactions.execute(_ -> readings.publish(id, workbench.yaml(), at));
            if (!isThere) throw new ReadingException(Problem.UNKNOWN);
            loader.load();
            before.removeAll(facts(id));
            return new Published(ready.size(), workbench.accepted().size() - ready.size(), before.size());
        } finally {
            publishing.unlock();
        }
    }

    /** Those that the bank has of a reading, by id. */
    private Set<String> facts(ReadingId id) {
        return banks.bank(banks.current().number()).facts().stream()
                .map(Fact::id)
                .filter(id::owns)
                .collect(Collectors.toSet());
    }

    /** With its facts. */
    void delete(Reading reading) {
        publishing.lock();
        try {
            readings.delete(reading.id());
            loader.load();
        } finally {
            publishing.unlock();
        }
    }
}
