package kz.zerek.exam.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Banks of which the database knows no more than that they are there. */
final class BanksFixture implements BankStore {

    private final JdbcClient client;
    private final Map<Long, Bank> banks = new HashMap<>();
    private Revision current;

    BanksFixture(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Revision load(Bank bank) {
        long number = client.sql("select coalesce(max(number), 0) + 1 from bank_revision")
                .query(Long.class)
                .single();
        current = new Revision(number, bank.version(), Instant.EPOCH);
        client.sql("insert into bank_revision (number, version, created_at) values (?, ?, ?)")
                .params(number, bank.version(), Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
        banks.put(number, bank);
        return current;
    }

    @Override
    public Revision current() {
        return current;
    }

    @Override
    public Bank bank(long revision) {
        return banks.get(revision);
    }

    @Override
    public Set<String> changedSince(long revision) {
        throw new UnsupportedOperationException();
    }
}
