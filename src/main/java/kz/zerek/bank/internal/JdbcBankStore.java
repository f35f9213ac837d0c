package kz.zerek.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Revision;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.function.SingletonSupplier;

/**
 * The bank store in the database. Nodes that load at the same time queue up at the number of the next revision. A revision
 * that is asked for is made of the nearest one in memory and shares with it whatever did not change.
 */
@Service
class JdbcBankStore implements BankStore {

    /** Each attempt fails only because another node's succeeded. */
    private static final int ATTEMPTS = 20;

    /** As many revisions as attempts of one week may be pinned to; an older one is made again. */
    static final int REMEMBERED = 8;

    private final BankRepository repository;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Cache<Long, Remembered> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** @param stored is needed only to make another revision of it */
    private record Remembered(long revision, Supplier<StoredBank> stored, Bank bank) {}

    JdbcBankStore(BankRepository repository, TransactionOperations transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Revision load(Bank bank) {
        for (int attempt = 1; ; attempt++) {
            var current = repository.current();
            if (current.isPresent() && current.get().version().equals(bank.version()))
                return known(current.get(), bank);
            try {
                return add(bank, current.map(Revision::number).orElse(0L));
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) throw e;
            }
        }
    }

    /** What the database has needs not be read: it is the same. */
    private Revision known(Revision revision, Bank bank) {
        var number = revision.number();
        var stored = SingletonSupplier.of(() -> StoredBank.of(bank, repository.places(number)));
        recent.asMap().putIfAbsent(number, new Remembered(number, stored, bank));
        return revision;
    }

    /** @param before the number of the current revision, or 0 */
    private Revision add(Bank bank, long before) {
        var stored =
                before == 0 ? StoredBank.EMPTY : remembered(before).stored().get();
        var changes = Changes.between(stored, bank);
        // The database keeps microseconds.
        var revision = new Revision(before + 1, bank.version(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        transactions.executeWithoutResult(_ -> {
            repository.insert(revision);
            repository.insertChanges(revision, changes);
        });
        var after = changes.applyTo(stored);
        recent.put(revision.number(), new Remembered(revision.number(), () -> after, bank));
        return revision;
    }

    @Override
    public Revision current() {
        return repository.current().orElseThrow(() -> new NoSuchElementException("no bank was loaded"));
    }

    @Override
    public Bank bank(long revision) {
        return remembered(revision).bank();
    }

    @Override
    public Set<String> changedSince(long revision) {
        return repository.changedOf(revision, List.of(PartKind.FACT, PartKind.SET, PartKind.ACTOR));
    }

    private Remembered remembered(long revision) {
        return recent.get(revision, this::read);
    }

    private Remembered read(long revision) {
        var version = repository
                .version(revision)
                .orElseThrow(() -> new NoSuchElementException("no revision " + revision + " of the bank"));
        var stored = recent.asMap().values().stream()
                .min(Comparator.comparingLong(other -> Math.abs(other.revision - revision)))
                .map(nearest -> read(revision, nearest))
                .orElseGet(() -> StoredBank.of(repository.parts(revision)));
        return new Remembered(revision, () -> stored, stored.toBank(version));
    }

    private StoredBank read(long revision, Remembered nearest) {
        long behind = Math.min(revision, nearest.revision);
        long upTo = Math.max(revision, nearest.revision);
        var changed = repository.changed(behind, upTo);
        return nearest.stored.get().with(changed, repository.changedParts(behind, upTo, revision));
    }
}
