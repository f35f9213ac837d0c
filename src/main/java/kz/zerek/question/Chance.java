package kz.zerek.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance by seed: SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014), written out so
 * that a seed gives the same draw on any machine and any Java. Not safe for threads, and no secret from who knows the seed.
 */
public final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed) {
        state = seed;
    }

    /**
     * A seed that follows from another one and from what it is for: the first number of {@link #of(long, Object)}. With
     * {@code mix} for the finalizer of SplitMix64 and γ for its gamma, it is {@code mix((mix(seed + γ) ^ h) + γ)}, where
     * {@code h} is the FNV-1a hash of 64 bits over the UTF-16 units of the purpose.
     */
    public static long seed(long seed, Object purpose) {
        return of(seed, purpose).next();
    }

    /** Chance that depends on a seed and on what it is for, but not on what was drawn before. */
    public static Chance of(long seed, Object purpose) {
        long hash = 0xCBF29CE484222325L;
        var text = purpose.toString();
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        return new Chance(mix(seed + GOLDEN_GAMMA) ^ hash);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** @return 0 to {@code bound - 1}, evenly up to a bias of bound / 2⁶³ */
    int below(int bound) {
        return (int) ((next() >>> 1) % bound);
    }

    /** @return {@code from} to {@code to}, both included */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean flip() {
        return below(2) == 0;
    }

    <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    /** The same items in another order, each order as likely as any other. */
    public <T> List<T> shuffled(List<T> items) {
        var shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            var other = shuffled.get(j);
            shuffled.set(j, shuffled.get(i));
            shuffled.set(i, other);
        }
        return shuffled;
    }
}
