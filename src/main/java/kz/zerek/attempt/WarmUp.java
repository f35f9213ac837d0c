package kz.zerek.attempt;

import kz.zerek.bank.BankStore;
import kz.zerek.question.Generators;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prepares the questions of the current bank while the first visitor already reads the start page. */
@Component
class WarmUp {

    private final BankStore banks;
    private final Generators generators;

    WarmUp(BankStore banks, Generators generators) {
        this.banks = banks;
        this.generators = generators;
    }

    /**
     * A bank that cannot be asked would break every page, so it stops the application: whoever edited the bank is to
     * hear of it, and not its readers.
     *
     * @throws kz.zerek.question.UnaskableBankException if so
     */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        generators.of(banks.bank(banks.current().number()));
    }
}
