package kz.zerek.demo.school;

import java.util.List;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankSupplement;
import kz.zerek.demo.LargeBank;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The made-up facts of a demonstration school: the database keeps from what they are made. They come before all others. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoBank implements BankSupplement {

    private static final Logger LOG = LoggerFactory.getLogger(DemoBank.class);

    private final JdbcClient client;

    DemoBank(JdbcClient client) {
        this.client = client;
    }

    /** From the next load on. */
    void add(LargeBank facts) {
        client.sql("insert into demo_bank (seed, facts) values (?, ?)")
                .params(facts.seed(), facts.facts())
                .update();
    }

    @Override
    public Bank addTo(Bank bank) {
        var whole = bank;
        for (var facts : all()) whole = with(whole, facts);
        return whole;
    }

    private List<LargeBank> all() {
        return client.sql("select seed, facts from demo_bank order by seed, facts")
                .query((row, _) -> new LargeBank(row.getLong("seed"), row.getInt("facts")))
                .list();
    }

    private static Bank with(Bank bank, LargeBank facts) {
        try {
            return facts.addTo(bank);
        } catch (IllegalArgumentException e) {
            LOG.error("{} do not fit the bank any more and are left out", facts, e);
            return bank;
        }
    }
}
