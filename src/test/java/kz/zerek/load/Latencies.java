package kz.zerek.load;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How long one kind of request took. Safe for threads. */
final class Latencies {

    /** Far more than one machine can answer in the time allowed; what comes later is counted, not timed. */
    private static final int TIMED = 4_000_000;

    private final int[] micros = new int[TIMED];
    private final AtomicInteger count = new AtomicInteger();

    void add(long nanos) {
        int i = count.getAndIncrement();
        if (i < TIMED) micros[i] = (int) Math.min(Integer.MAX_VALUE, nanos / 1_000);
    }

    int count() {
        return count.get();
    }

    /** The sorted times so far, in milliseconds. */
    Percentiles percentiles() {
        var sorted = Arrays.copyOf(micros, Math.min(TIMED, count()));
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    record Percentiles(int[] sorted) {

        /** @param share 0.5 for the median, 1 for the maximum; by the nearest rank */
        double millis(double share) {
            if (sorted.length == 0) return 0;
            return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1_000.0;
        }
    }
}
