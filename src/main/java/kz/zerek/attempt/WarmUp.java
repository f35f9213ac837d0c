package kz.zerek.attempt;

import kz.zerek.bank.BankStore;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prepares the questions of the current bank while the first visitor still reads the start page. */
@Component
class WarmUp {

    private final BankStore banks;
    private final Generators generators;

    WarmUp(BankStore banks, Generators generators) {
        this.banks = banks;
        this.generators = generators;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual()
                .name("warm-up")
                .start(() -> generators.of(banks.bank(banks.current().number())));
    }
}
