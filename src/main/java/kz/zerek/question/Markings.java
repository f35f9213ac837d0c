package kz.zerek.question;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import kz.zerek.bank.Bank;
import org.jspecify.annotations.Nullable;

/** The marking of each bank in use, built once. */
public class Markings {

    private static final int KEPT = 8;

    private final LoadingCache<Bank, Marking> markings =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::marking);

    private volatile @Nullable Marking last;

    /** Mostly a bank differs little from the one before. */
    private Marking marking(Bank bank) {
        var marking = new Marking(bank, last);
        last = marking;
        return marking;
    }

    public Marking of(Bank bank) {
        return markings.get(bank);
    }
}
