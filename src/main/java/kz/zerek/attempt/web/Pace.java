package kz.zerek.attempt.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zerek.attempt.Taker;
import org.springframework.stereotype.Component;

/**
 * How often a visitor may send answers, and ask for sheets and the time: a browser gone wild must not take the server from
 * others. Who a visitor is, the browser says: what comes from one address is counted as well.
 */
@Component
class Pace {

    /** Far more than a browser of ours sends, which waits for one answer before it asks again. */
    static final int MOST_A_MINUTE = 600;

    /** The same for a school, which may have one address: a thousand browsers at a dozen each. */
    static final int MOST_OF_ADDRESS = 12_000;

    private static final int REMEMBERED = 20_000;

    private final LoadingCache<String, AtomicInteger> ofTakers = counts();
    private final LoadingCache<String, AtomicInteger> ofAddresses = counts();

    private static LoadingCache<String, AtomicInteger> counts() {
        return Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(REMEMBERED)
                .build(_ -> new AtomicInteger());
    }

    /** Counts one more request. */
    boolean allows(Taker taker, String address) {
        return ofAddresses.get(address).incrementAndGet() <= MOST_OF_ADDRESS
                && ofTakers.get(taker.key()).incrementAndGet() <= MOST_A_MINUTE;
    }
}
