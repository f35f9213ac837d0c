package kz.zerek.bank.internal;

import java.time.Clock;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.file.StarterBank;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Loads the starter bank before the first request is served. A bank that is not right stops the start. */
@Component
class StarterBankLoader implements SmartInitializingSingleton {

    private final BankStore store;
    private final Clock clock;

    StarterBankLoader(BankStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        store.load(StarterBank.read(clock));
    }
}
