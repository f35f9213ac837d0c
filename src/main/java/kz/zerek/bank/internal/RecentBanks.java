package kz.zerek.bank.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import kz.zerek.bank.Bank;

/** Keeps a few banks in memory, by revision; the one that was not asked for longest makes room. */
final class RecentBanks {

    static final int CAPACITY = 8;

    private final Map<Long, Bank> banks = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bank> eldest) {
            return size() > CAPACITY;
        }
    });

    /** Two threads may read the same revision at the same time, to the same result. */
    Optional<Bank> get(long revision, LongFunction<Optional<Bank>> read) {
        var kept = banks.get(revision);
        if (kept != null) return Optional.of(kept);
        var bank = read.apply(revision);
        bank.ifPresent(found -> banks.put(revision, found));
        return bank;
    }
}
