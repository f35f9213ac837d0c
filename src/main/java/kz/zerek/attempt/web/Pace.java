package kz.zerek.attempt.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zerek.attempt.Taker;
import org.springframework.stereotype.Component;

/** How often a visitor may send answers: a browser gone wild must not take the server from others. */
@Component
class Pace {

    /** Far more than a browser of ours sends, which waits for one answer before it asks again. */
    static final int MOST_A_MINUTE = 600;

    private static final int REMEMBERED = 20_000;

    private final LoadingCache<String, AtomicInteger> requests = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(REMEMBERED)
            .build(_ -> new AtomicInteger());

    /** Counts one more request. */
    boolean allows(Taker taker) {
        return requests.get(taker.key()).incrementAndGet() <= MOST_A_MINUTE;
    }
}
