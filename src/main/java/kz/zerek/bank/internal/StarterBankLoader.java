package kz.zerek.bank.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankLoader;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.BankSupplement;
import kz.zerek.bank.Revision;
import kz.zerek.bank.file.StarterBank;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Loads the starter bank and its supplements before the first request is served. A starter bank that is not right stops
 * the start.
 */
@Component
class StarterBankLoader implements BankLoader, SmartInitializingSingleton {

    private final BankStore store;
    private final List<BankSupplement> supplements;
    private final CompletableFuture<Bank> bank;
    /** Of two loads at once, the later must not store what the earlier read. */
    private final ReentrantLock loading = new ReentrantLock();

    @Autowired
    StarterBankLoader(BankStore store, List<BankSupplement> supplements) {
        this(store, supplements, StarterBank::read);
    }

    StarterBankLoader(BankStore store, List<BankSupplement> supplements, Supplier<Bank> starterBank) {
        this.store = store;
        this.supplements = List.copyOf(supplements);
        // To read it takes as long as much of the rest of the start, which goes on meanwhile.
        bank = CompletableFuture.supplyAsync(starterBank);
    }

    @Override
    public void afterSingletonsInstantiated() {
        load();
    }

    @Override
    public Revision load() {
        loading.lock();
        try {
            return store.load(assemble());
        } finally {
            loading.unlock();
        }
    }

    @Override
    public Bank assemble() {
        loading.lock();
        try {
            var whole = starterBank();
            for (var supplement : supplements) whole = supplement.addTo(whole);
            return whole;
        } finally {
            loading.unlock();
        }
    }

    private Bank starterBank() {
        try {
            return bank.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
