package kz.zerek.reading.change;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which element of one row is which of another, one to one, also where it was moved (Heckel 1978, A technique for isolating
 * differences between files). Takes time in proportion to the rows, however much they differ.
 */
final class Matches {

    static final int NONE = -1;
    private static final int REPEATED = -2;

    private final int[] before;
    private final int[] after;
    private final int[] to;
    private final int[] from;

    Matches(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        to = new int[before.length];
        from = new int[after.length];
        Arrays.fill(to, NONE);
        Arrays.fill(from, NONE);
    }

    /** The place in the new row, or {@link #NONE}. */
    int to(int before) {
        return to[before];
    }

    /** The place in the old row, or {@link #NONE}. */
    int from(int after) {
        return from[after];
    }

    /** The rows without matches that changed place, and what stands between. */
    List<Block> blocks() {
        return Block.between(to, from.length);
    }

    /** Everything that is equal, so that a repeated element stays where it was if it can. */
    Matches everywhere() {
        byNeighbours();
        for (var block : blocks()) inOrder(block);
        // What was repeated may be the last of its sort now.
        return byNeighbours();
    }

    /** What is only once in each row, and what is equal beside it. */
    Matches byNeighbours() {
        var places = single(after, from);
        single(before, to).forEach((key, place) -> {
            int there = places.getOrDefault(key, REPEATED);
            if (place != REPEATED && there != REPEATED) match(place, there);
        });
        for (int i = 0; i < to.length; i++) {
            int previous = i == 0 ? -1 : to[i - 1];
            if (i == 0 || previous != NONE) matchIfEqual(i, previous + 1);
        }
        for (int i = to.length - 1; i >= 0; i--) {
            int next = i == to.length - 1 ? from.length : to[i + 1];
            if (next != NONE) matchIfEqual(i, next - 1);
        }
        return this;
    }

    private static Map<Integer, Integer> single(int[] row, int[] matched) {
        var places = new HashMap<Integer, Integer>();
        for (int i = 0; i < row.length; i++) if (matched[i] == NONE) places.merge(row[i], i, (_, _) -> REPEATED);
        return places;
    }

    private void inOrder(Block block) {
        var places = new HashMap<Integer, Deque<Integer>>();
        for (int j = block.afterStart(); j < block.afterEnd(); j++)
            if (from[j] == NONE)
                places.computeIfAbsent(after[j], _ -> new ArrayDeque<>()).add(j);
        for (int i = block.start(); i < block.end() && !places.isEmpty(); i++) {
            var equal = to[i] == NONE ? places.get(before[i]) : null;
            if (equal != null && !equal.isEmpty()) match(i, equal.poll());
        }
    }

    private void matchIfEqual(int i, int j) {
        if (j >= 0 && j < from.length && to[i] == NONE && from[j] == NONE && before[i] == after[j]) match(i, j);
    }

    private void match(int i, int j) {
        to[i] = j;
        from[j] = i;
    }
}
