package kz.zerek.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Revision;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The bank store in the database. Nodes that load at the same time queue up at the number of the next revision. */
@Service
class JdbcBankStore implements BankStore {

    /** Each attempt fails only because another node's succeeded. */
    private static final int ATTEMPTS = 20;

    /** As many revisions as attempts of one week may be pinned to; an older one is read again. */
    static final int REMEMBERED = 8;

    private final BankRepository repository;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Cache<Long, Bank> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    JdbcBankStore(BankRepository repository, TransactionOperations transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Revision load(Bank bank) {
        for (int attempt = 1; ; attempt++) {
            var current = repository.current();
            if (current.isPresent() && current.get().version().equals(bank.version())) return current.get();
            try {
                return add(bank, current.map(Revision::number).orElse(0L) + 1);
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) throw e;
            }
        }
    }

    private Revision add(Bank bank, long number) {
        // The database keeps microseconds.
        var revision = new Revision(number, bank.version(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        transactions.executeWithoutResult(_ -> {
            repository.insert(revision);
            repository.insertParts(revision, Part.all(bank));
        });
        return revision;
    }

    @Override
    public Revision current() {
        return repository.current().orElseThrow(() -> new NoSuchElementException("no bank was loaded"));
    }

    @Override
    public Bank bank(long revision) {
        return recent.get(revision, this::read);
    }

    private Bank read(long revision) {
        return repository
                .version(revision)
                .map(version -> new StoredBank(repository.parts(revision)).toBank(version))
                .orElseThrow(() -> new NoSuchElementException("no revision " + revision + " of the bank"));
    }
}
