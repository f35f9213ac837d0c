package kz.zerek.question;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import kz.zerek.bank.Bank;

/** The marking of each bank in use, built once. */
public class Markings {

    private static final int KEPT = 8;

    private final LoadingCache<Bank, Marking> markings =
            Caffeine.newBuilder().maximumSize(KEPT).build(Marking::new);

    public Marking of(Bank bank) {
        return markings.get(bank);
    }
}
