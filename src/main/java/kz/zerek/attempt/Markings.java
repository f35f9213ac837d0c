package kz.zerek.attempt;

import kz.zerek.bank.Bank;
import kz.zerek.question.Marking;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** The marking of each bank in use, built once. */
@Component
public class Markings {

    private static final int KEPT = 8;

    private final ConcurrentLruCache<Bank, Marking> markings = new ConcurrentLruCache<>(KEPT, Marking::new);

    public Marking of(Bank bank) {
        return markings.get(bank);
    }
}
