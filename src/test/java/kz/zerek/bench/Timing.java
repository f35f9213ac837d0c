package kz.zerek.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * How long something took, again and again, one after another.
 *
 * @param median in milliseconds
 * @param most in milliseconds, but for the slowest twentieth
 */
record Timing(double median, double most) {

    private static final int WARM_UP = 30;
    private static final int RUNS = 200;

    /** @param action gets the number of the run: so that each can be about something else */
    static Timing of(IntConsumer action) {
        return of(action, _ -> {});
    }

    /** @param between is done between two runs, and takes no time: H2 remembers the last result of each statement */
    static Timing of(IntConsumer action, IntConsumer between) {
        for (int i = 0; i < WARM_UP; i++) {
            action.accept(i);
            between.accept(i);
        }
        var nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            action.accept(WARM_UP + i);
            nanos[i] = System.nanoTime() - begin;
            between.accept(WARM_UP + i);
        }
        Arrays.sort(nanos);
        return new Timing(nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6);
    }

    @Override
    public String toString() {
        return "%8.1f %8.1f".formatted(median, most);
    }
}
