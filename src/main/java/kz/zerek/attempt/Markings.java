package kz.zerek.attempt;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import kz.zerek.bank.Bank;
import kz.zerek.question.Marking;
import org.springframework.stereotype.Component;

/** The marking of each bank in use, built once. */
@Component
public class Markings {

    private static final int KEPT = 8;

    private final LoadingCache<Bank, Marking> markings =
            Caffeine.newBuilder().maximumSize(KEPT).build(Marking::new);

    public Marking of(Bank bank) {
        return markings.get(bank);
    }
}
