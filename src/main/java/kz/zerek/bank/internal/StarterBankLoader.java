package kz.zerek.bank.internal;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.file.StarterBank;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Loads the starter bank before the first request is served. A bank that is not right stops the start. */
@Component
class StarterBankLoader implements SmartInitializingSingleton {

    private final BankStore store;
    private final CompletableFuture<Bank> bank;

    StarterBankLoader(BankStore store, Clock clock) {
        this.store = store;
        // To read it takes as long as much of the rest of the start, which goes on meanwhile.
        bank = CompletableFuture.supplyAsync(() -> StarterBank.read(clock));
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
