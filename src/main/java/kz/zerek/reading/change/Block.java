package kz.zerek.reading.change;

import java.util.ArrayList;
import java.util.List;

/** What stands between two matches that follow each other in both rows: from a start to before an end, either may be empty. */
record Block(int start, int end, int afterStart, int afterEnd) {

    /**
     * Around the most matches that are in the same order in both rows; the others, which were moved, are within blocks.
     *
     * @param to for each of the old row its place in the new one, or {@link Matches#NONE}
     * @param length of the new row
     */
    static List<Block> between(int[] to, int length) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        int afterStart = 0;
        for (int anchor : longestInOrder(to)) {
            add(blocks, new Block(start, anchor, afterStart, to[anchor]));
            start = anchor + 1;
            afterStart = to[anchor] + 1;
        }
        add(blocks, new Block(start, to.length, afterStart, length));
        return blocks;
    }

    private static void add(List<Block> blocks, Block block) {
        if (block.start < block.end || block.afterStart < block.afterEnd) blocks.add(block);
    }

    Block shifted(int by, int afterBy) {
        return new Block(start + by, end + by, afterStart + afterBy, afterEnd + afterBy);
    }

    /** The longest increasing subsequence, by patience sorting. */
    private static int[] longestInOrder(int[] to) {
        var tops = new int[to.length];
        var previous = new int[to.length];
        int piles = 0;
        for (int i = 0; i < to.length; i++) {
            if (to[i] == Matches.NONE) continue;
            int pile = pile(tops, piles, to, to[i]);
            previous[i] = pile == 0 ? Matches.NONE : tops[pile - 1];
            tops[pile] = i;
            if (pile == piles) piles++;
        }
        var longest = new int[piles];
        int at = piles == 0 ? Matches.NONE : tops[piles - 1];
        for (int i = piles - 1; i >= 0; i--, at = previous[at]) longest[i] = at;
        return longest;
    }

    private static int pile(int[] tops, int piles, int[] to, int value) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[tops[middle]] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
