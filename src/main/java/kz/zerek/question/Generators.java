package kz.zerek.question;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import kz.zerek.bank.Bank;
import kz.zerek.language.message.Messages;

/** The generator of each bank in use, built once: it also puts the questions of that bank into words. */
public class Generators {

    /** As many revisions as attempts of one week may be pinned to; an older one is built again. */
    private static final int KEPT = 8;

    private final LoadingCache<Bank, Generator> generators =
            Caffeine.newBuilder().maximumSize(KEPT).build(bank -> new Generator(bank, Messages.bundled()));

    /** A whole class may ask at once: it is built by the first, and the others wait. */
    public Generator of(Bank bank) {
        return generators.get(bank);
    }
}
