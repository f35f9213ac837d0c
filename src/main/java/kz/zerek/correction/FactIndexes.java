package kz.zerek.correction;

import java.util.concurrent.locks.ReentrantLock;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.search.FactIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The index of the bank as it is now, made once for all who search it. */
@Component
public class FactIndexes {

    private final BankStore banks;
    private final ReentrantLock making = new ReentrantLock();
    private @Nullable FactIndex last;

    FactIndexes(BankStore banks) {
        this.banks = banks;
    }

    /** While the first visitor already reads the start page: of a large bank it takes seconds. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual().name("fact-index").start(this::current);
    }

    public FactIndex current() {
        var bank = banks.bank(banks.current().number());
        making.lock();
        try {
            if (last == null) last = FactIndex.of(bank);
            else if (!last.bank().version().equals(bank.version())) last = last.after(bank);
            return last;
        } finally {
            making.unlock();
        }
    }
}
