package kz.zerek.attempt;

import kz.zerek.bank.Bank;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Generator;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** The generator of each bank in use, built once: it also puts the questions of that bank into words. */
@Component
public class Generators {

    /** As many revisions as attempts of one week may be pinned to; an older one is built again. */
    private static final int KEPT = 8;

    private final ConcurrentLruCache<Bank, Generator> generators =
            new ConcurrentLruCache<>(KEPT, bank -> new Generator(bank, Messages.bundled()));

    public Generator of(Bank bank) {
        return generators.get(bank);
    }
}
