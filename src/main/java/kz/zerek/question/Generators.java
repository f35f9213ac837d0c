package kz.zerek.question;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.concurrent.ConcurrentHashMap;
import kz.zerek.bank.Bank;
import kz.zerek.language.message.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator of each bank in use, built once: it also puts the questions of that bank into words. A question that fails
 * is left out, and the log says so once of each fact.
 */
public class Generators {

    private static final Logger LOG = LoggerFactory.getLogger(Generators.class);

    /** As many revisions as attempts of one week may be pinned to; an older one is built again. */
    private static final int KEPT = 8;

    private final LoadingCache<Bank, Generator> generators =
            Caffeine.newBuilder().maximumSize(KEPT).build(Generators::generator);

    private static Generator generator(Bank bank) {
        var told = ConcurrentHashMap.<String>newKeySet();
        return new Generator(bank, Messages.bundled(), failure -> {
            // Whoever edited the bank is to hear of it, and not its readers.
            if (told.add(failure.subject()))
                LOG.error("some of what could be asked about {} is left out", failure.subject(), failure);
        });
    }

    public Generator of(Bank bank) {
        return generators.get(bank);
    }
}
