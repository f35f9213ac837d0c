package kz.zerek.attempt;

import kz.zerek.bank.BankStore;
import kz.zerek.question.Generators;
import kz.zerek.question.Markings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prepares the questions of the current bank, and their marking, while the first visitor already reads the start page. */
@Component
class WarmUp {

    private final BankStore banks;
    private final Generators generators;
    private final Markings markings;

    WarmUp(BankStore banks, Generators generators, Markings markings) {
        this.banks = banks;
        this.generators = generators;
        this.markings = markings;
    }

    /** Whoever edited the bank hears at the start of what of it cannot be asked; of a large one, when it comes up. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        var bank = banks.bank(banks.current().number());
        generators.of(bank).prepare();
        markings.of(bank).prepare();
    }
}
