package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds wordings that are alike among many, each with what belongs to it. */
final class WordingIndex<T> {

    private final List<Wording> wordings = new ArrayList<>();
    private final Map<Wording, List<T>> values = new HashMap<>();
    private final Map<String, Numbers> byTerm = new HashMap<>();

    void add(Wording wording, T value) {
        values.computeIfAbsent(wording, this::added).add(value);
    }

    private List<T> added(Wording wording) {
        for (var term : wording.terms().keySet())
            byTerm.computeIfAbsent(term, _ -> new Numbers()).add(wordings.size());
        wordings.add(wording);
        return new ArrayList<>(1);
    }

    /** What belongs to those that are like a wording. */
    List<T> like(Wording wording) {
        // The shared weight of each, at most: a name may be a mere word there.
        var shared = new int[wordings.size()];
        wording.terms().forEach((term, kind) -> {
            var places = byTerm.get(term);
            if (places != null) places.add(kind.weight(), shared);
        });
        var like = new ArrayList<T>();
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] == 0) continue;
            var other = wordings.get(i);
            if (Wording.mayBeAlike(shared[i], wording.weight(), other.weight()) && wording.isLike(other))
                like.addAll(values.get(other));
        }
        return like;
    }

    /** Without a box each: there are many. */
    private static final class Numbers {

        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
            numbers[size++] = number;
        }

        void add(int weight, int[] sums) {
            for (int i = 0; i < size; i++) sums[numbers[i]] += weight;
        }
    }
}
