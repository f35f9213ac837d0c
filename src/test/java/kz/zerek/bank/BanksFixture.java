package kz.zerek.bank;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Banks in memory. Each that is loaded makes a revision, also if it has the same content as the one before. */
public final class BanksFixture implements BankStore {

    /** Numbers the revision that a bank makes. */
    private final ToLongFunction<Bank> numbers;

    private final Map<Long, Bank> banks = new HashMap<>();
    private Revision current;

    private BanksFixture(ToLongFunction<Bank> numbers, Bank first) {
        this.numbers = numbers;
        load(first);
    }

    public static BanksFixture of(Bank first) {
        var last = new AtomicLong();
        return new BanksFixture(_ -> last.incrementAndGet(), first);
    }

    /** Of which the database knows no more than that they are there. */
    public static BanksFixture of(Bank first, JdbcClient client) {
        return new BanksFixture(bank -> store(bank, client), first);
    }

    private static long store(Bank bank, JdbcClient client) {
        long number = client.sql("select coalesce(max(number), 0) + 1 from bank_revision")
                .query(Long.class)
                .single();
        client.sql("insert into bank_revision (number, version, created_at) values (?, ?, ?)")
                .params(number, bank.version(), Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    @Override
    public Revision load(Bank bank) {
        current = new Revision(numbers.applyAsLong(bank), bank.version(), Instant.EPOCH);
        banks.put(current.number(), bank);
        return current;
    }

    @Override
    public Revision current() {
        return current;
    }

    @Override
    public Bank bank(long revision) {
        return Optional.ofNullable(banks.get(revision)).orElseThrow();
    }

    @Override
    public Set<String> changedSince(long revision) {
        throw new UnsupportedOperationException();
    }
}
