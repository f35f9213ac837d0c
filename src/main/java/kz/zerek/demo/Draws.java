package kz.zerek.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kz.zerek.language.PartialDate;

/** Chance by seed: the same draws on any machine. */
final class Draws {

    private final SplittableRandom random;

    Draws(long seed) {
        this(new SplittableRandom(seed));
    }

    private Draws(SplittableRandom random) {
        this.random = random;
    }

    /** Draws of its own for a part, whatever is drawn for the others. */
    Draws split() {
        return new Draws(random.split());
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** @return {@code from} to {@code to}, both included */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        var shuffled = new ArrayList<>(all);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            var other = shuffled.set(j, shuffled.get(i));
            shuffled.set(i, other);
        }
        return shuffled;
    }

    /** A day of the years from one to another, more often than a month or a year of them. */
    PartialDate date(int from, int to) {
        int year = between(from, to);
        return switch (between(1, 10)) {
            case 1, 2 -> PartialDate.of(year);
            case 3, 4 -> PartialDate.of(year, between(1, 12));
            default -> new PartialDate(year, between(1, 12), between(1, 28));
        };
    }
}
