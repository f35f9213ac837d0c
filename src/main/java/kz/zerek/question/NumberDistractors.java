package kz.zerek.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.Detail.Unit;

/** False numbers: such as people would give for that unit, near the key by difficulty, the key's rank drawn evenly. */
final class NumberDistractors {

    private static final List<BigDecimal> SHARES =
            scale(1, 2, 3, 4, 5, 7, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80, 90, 95, 99, 100);
    private static final List<BigDecimal> MULTIPLES = scale(2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 50, 100);
    private static final List<BigDecimal> DURATIONS =
            scale(1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 100);

    private NumberDistractors() {}

    private static List<BigDecimal> scale(int... numbers) {
        return IntStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    /** @return {@code count} positive numbers, or fewer if there are not so many */
    static List<BigDecimal> around(BigDecimal key, Unit unit, Difficulty difficulty, int count, Chance chance) {
        return around(key, scale(key, unit), difficulty, count, chance);
    }

    /** Whole numbers that are not below {@code least}. */
    static List<Integer> around(int key, int least, Difficulty difficulty, int count, Chance chance) {
        var scale = scale(BigDecimal.valueOf(key), Unit.ORDINAL).stream()
                .filter(number -> number.intValueExact() >= least)
                .toList();
        return around(BigDecimal.valueOf(key), scale, difficulty, count, chance).stream()
                .map(BigDecimal::intValueExact)
                .toList();
    }

    private static List<BigDecimal> around(
            BigDecimal key, List<BigDecimal> scale, Difficulty difficulty, int count, Chance chance) {
        int at = scale.indexOf(key);
        int step = switch (difficulty) {
            case EASY -> 3;
            case MEDIUM -> 2;
            case HARD -> 1;
        };
        int room = scale.size() - 1 - at;
        int below = chance.between(Math.min(at, Math.max(0, count - room)), Math.min(count, at));
        int above = Math.min(count - below, room);
        var chosen = new ArrayList<BigDecimal>();
        for (int i = 1; i <= below; i++) chosen.add(scale.get(at - stretched(i, step, below, at)));
        for (int i = 1; i <= above; i++) chosen.add(scale.get(at + stretched(i, step, above, room)));
        return chosen;
    }

    /** The i-th of {@code count} places, {@code step} apart where there is room for it. */
    private static int stretched(int i, int step, int count, int room) {
        return i * Math.max(1, Math.min(step, room / count));
    }

    private static List<BigDecimal> scale(BigDecimal key, Unit unit) {
        return switch (unit) {
            case PERCENT, PERCENTAGE_POINTS -> with(key, SHARES);
            case TIMES -> with(key, MULTIPLES);
            case YEARS, DAYS -> with(key, DURATIONS);
            case SESSION, ORDINAL -> near(key, BigDecimal.ONE);
            // Nobody signs or founds something together alone.
            case COUNT -> near(key, key.min(BigDecimal.TWO));
        };
    }

    private static List<BigDecimal> near(BigDecimal key, BigDecimal least) {
        return IntStream.rangeClosed(-12, 12)
                .mapToObj(i -> key.add(BigDecimal.valueOf(i)))
                .filter(number -> number.compareTo(least) >= 0)
                .toList();
    }

    private static List<BigDecimal> with(BigDecimal key, List<BigDecimal> scale) {
        if (scale.contains(key)) return scale;
        return Stream.concat(scale.stream().filter(n -> n.compareTo(key) != 0), Stream.of(key))
                .sorted()
                .toList();
    }
}
