package kz.zerek.reading.change;

import java.util.List;
import kz.zerek.extraction.Find;

/**
 * What became of the finds of the old version. Each find of either version is in one pair, or gone, or added.
 *
 * @param pairs by their place in the old list
 * @param gone places in the old list
 * @param added places in the new list
 */
public record FindChanges(List<Pair> pairs, List<Integer> gone, List<Integer> added) {

    /**
     * A find of both versions.
     *
     * @param before its place in the old list
     * @param after its place in the new list
     * @param changed whether it says something else, or the words of its sentence do
     */
    public record Pair(int before, int after, boolean changed) {}

    public FindChanges {
        pairs = List.copyOf(pairs);
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /**
     * Pairs finds of the same kind: first at the place a find was moved to, then in the sentence that took the place of its
     * own, the same first and the others by their order. An acronym that says the same may stand anywhere, since of one
     * without a name only the first place is a find.
     *
     * @param change from the text of the old finds to that of the new ones
     */
    public static FindChanges between(List<Find> before, List<Find> after, TextChange change) {
        return new FindPairing(before, after, change).changes();
    }
}
