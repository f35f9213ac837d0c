package kz.zerek.question;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Picks distractors by how near they are to the key: the nearer, the harder. */
final class Nearness {

    private Nearness() {}

    /**
     * @param distance from the key; the smaller the more tempting
     * @return up to {@code count}, from the nearest third for a hard question, the farthest for an easy one
     */
    static <T> List<T> pick(
            List<T> candidates, ToDoubleFunction<T> distance, Difficulty difficulty, int count, Chance chance) {
        if (candidates.size() <= count) return chance.shuffled(candidates);
        var sorted = nearest(candidates, distance, candidates.size());
        int width = Math.max(count, (candidates.size() + 2) / 3);
        int from = switch (difficulty) {
            case HARD -> 0;
            case MEDIUM -> (candidates.size() - width) / 2;
            case EASY -> candidates.size() - width;
        };
        return chance.shuffled(sorted.subList(from, from + width)).subList(0, count);
    }

    /** The {@code count} nearest: what is of another age than the key would tempt nobody. */
    static <T> List<T> nearest(List<T> candidates, ToDoubleFunction<T> distance, int count) {
        return candidates.stream()
                .map(candidate -> new Measured<>(candidate, distance.applyAsDouble(candidate)))
                .sorted(Comparator.comparingDouble(Measured::distance))
                .limit(count)
                .map(Measured::candidate)
                .toList();
    }

    /** Measured once, however often it is compared. */
    private record Measured<T>(T candidate, double distance) {}

    /** 0 for the same letters in the same places, 1 for nothing in common, by first and last letters and length. */
    static double ofLetters(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) head++;
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) tail++;
        return 1 - (double) (head + tail) / longer;
    }

    /** Whether two texts are so unlike in length that it would give a hint. */
    static boolean isFarInLength(String a, String b) {
        return Math.min(a.length(), b.length()) * 5 < Math.max(a.length(), b.length()) * 2;
    }
}
