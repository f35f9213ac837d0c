package kz.zerek.bank.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.file.StarterBank;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Loads the starter bank before the first request is served. A bank that is not right stops the start. */
@Component
class StarterBankLoader implements SmartInitializingSingleton {

    private final BankStore store;
    private final CompletableFuture<Bank> bank;

    @Autowired
    StarterBankLoader(BankStore store) {
        this(store, StarterBank::read);
    }

    StarterBankLoader(BankStore store, Supplier<Bank> starterBank) {
        this.store = store;
        // To read it takes as long as much of the rest of the start, which goes on meanwhile.
        bank = CompletableFuture.supplyAsync(starterBank);
    }

    @Override
    public void afterSingletonsInstantiated() {
        store.load(read());
    }

    private Bank read() {
        try {
            return bank.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
