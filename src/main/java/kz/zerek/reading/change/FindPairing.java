package kz.zerek.reading.change;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.Find;
import kz.zerek.extraction.Span;

/** Pairs the finds of two versions one to one, the surest first. */
final class FindPairing {

    private static final Span ANYWHERE = new Span(0, Integer.MAX_VALUE);

    private record Place(int key, Span span) {}

    private record Start(int place, int find) implements Comparable<Start> {

        @Override
        public int compareTo(Start other) {
            return place != other.place ? Integer.compare(place, other.place) : Integer.compare(find, other.find);
        }
    }

    private final List<Find> before;
    private final List<Find> after;
    private final TextChange change;
    private final FindKeys old;
    private final FindKeys now;
    private final int[] to;
    private final boolean[] taken;
    // Finds share sentences.
    private final Map<Span, Optional<Span>> successors = new HashMap<>();
    private final Map<Span, Optional<Span>> moved = new HashMap<>();

    FindPairing(List<Find> before, List<Find> after, TextChange change) {
        this.before = before;
        this.after = after;
        this.change = change;
        var numbers = new Keys<Content>();
        old = FindKeys.of(before, numbers);
        now = FindKeys.of(after, numbers);
        to = new int[before.size()];
        Arrays.fill(to, Matches.NONE);
        taken = new boolean[after.size()];
    }

    FindChanges changes() {
        pairAtSamePlace(old.content(), now.content());
        pairAtSamePlace(old.kind(), now.kind());
        pair(old.content(), now.content(), this::successor);
        pair(old.known(), now.known(), this::successor);
        pair(old.kind(), now.kind(), this::successor);
        pair(old.content(), now.content(), FindPairing::anywhere);
        return new FindChanges(
                IntStream.range(0, to.length)
                        .filter(i -> to[i] != Matches.NONE)
                        .mapToObj(i -> new FindChanges.Pair(i, to[i], isChanged(i)))
                        .toList(),
                places(to.length, i -> to[i] == Matches.NONE),
                places(taken.length, j -> !taken[j]));
    }

    private static List<Integer> places(int length, IntPredicate which) {
        return IntStream.range(0, length).filter(which).boxed().toList();
    }

    private Optional<Span> successor(Find find) {
        return successors.computeIfAbsent(find.sentence(), change::successor);
    }

    private static Optional<Span> anywhere(Find find) {
        return find instanceof AcronymFind ? Optional.of(ANYWHERE) : Optional.empty();
    }

    private boolean isChanged(int i) {
        if (old.content()[i] != now.content()[to[i]]) return true;
        var sentence = moved.computeIfAbsent(before.get(i).sentence(), change::moved);
        return sentence.filter(there -> there.overlaps(after.get(to[i]).sentence()))
                .isEmpty();
    }

    private void pairAtSamePlace(int[] oldKeys, int[] newKeys) {
        var places = new HashMap<Place, Deque<Integer>>();
        for (int j = 0; j < taken.length; j++) {
            if (taken[j]) continue;
            var place = new Place(newKeys[j], after.get(j).span());
            places.computeIfAbsent(place, _ -> new ArrayDeque<>(1)).add(j);
        }
        for (int i = 0; i < to.length; i++) {
            var span =
                    to[i] == Matches.NONE ? change.moved(before.get(i).span()).orElse(null) : null;
            var there = span == null ? null : places.get(new Place(oldKeys[i], span));
            if (there != null && !there.isEmpty()) match(i, there.poll());
        }
    }

    /** With the first find of the same key that starts in a part of the new text. */
    private void pair(int[] oldKeys, int[] newKeys, Function<Find, Optional<Span>> part) {
        var starts = new HashMap<Integer, TreeSet<Start>>();
        for (int j = 0; j < taken.length; j++) {
            if (taken[j]) continue;
            var start = new Start(after.get(j).span().start(), j);
            starts.computeIfAbsent(newKeys[j], _ -> new TreeSet<>()).add(start);
        }
        for (int i = 0; i < to.length; i++) {
            var there = to[i] == Matches.NONE ? starts.get(oldKeys[i]) : null;
            var within = there == null ? null : part.apply(before.get(i)).orElse(null);
            var first = within == null ? null : there.ceiling(new Start(within.start(), 0));
            if (first == null || first.place >= within.end()) continue;
            there.remove(first);
            match(i, first.find);
        }
    }

    private void match(int i, int j) {
        to[i] = j;
        taken[j] = true;
    }
}
