package kz.zerek.bank.internal;

import java.util.List;

/**
 * Numbers that parts stand in the order of. There is room between them, so that a part comes between two others without
 * moving them.
 */
final class Places {

    /** Of a part that has no place yet. */
    static final long NONE = Long.MIN_VALUE;

    /** Between neighbours: room for two billion appended parts, and for thirty put between the same two one by one. */
    static final long GAP = 1L << 32;

    private final long[] before;
    private final long[] places;

    private Places(long[] before) {
        this.before = before;
        places = new long[before.length];
    }

    /**
     * The places of some parts in their order: as many as can be keep theirs.
     *
     * @param before the place that each part had, in the order that the parts are to have
     */
    static long[] of(List<Long> before) {
        return new Places(before.stream().mapToLong(Long::longValue).toArray()).places();
    }

    private long[] places() {
        var kept = kept();
        int from = 0;
        for (int i = 0; i <= before.length; i++) {
            if (i < before.length && !kept[i]) continue;
            if (!fill(from, i)) return fresh();
            if (i < before.length) places[i] = before[i];
            from = i + 1;
        }
        return places;
    }

    /** Places for a run of parts between two that are kept; false if there is no room for them. */
    private boolean fill(int from, int to) {
        int count = to - from;
        if (count == 0) return true;
        long low = from == 0 ? 0 : places[from - 1];
        long step = to == before.length ? GAP : (before[to] - low) / (count + 1);
        for (int i = 0; i < count; i++) places[from + i] = low + step * (i + 1);
        return step > 0;
    }

    private long[] fresh() {
        for (int i = 0; i < places.length; i++) places[i] = GAP * (i + 1);
        return places;
    }

    /** Those of the longest series of places that are in order already (Schensted 1961). */
    private boolean[] kept() {
        var ends = new int[before.length];
        var previous = new int[before.length];
        int length = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] == NONE) continue;
            int at = position(ends, length, before[i]);
            previous[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        var kept = new boolean[before.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) kept[i] = true;
        return kept;
    }

    /** Where a place goes on a series: behind all that are lower. */
    private int position(int[] ends, int length, long place) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[ends[middle]] < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
