package kz.zerek.reading.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The words that two texts have in the same order: the most of them, in parts small enough to look for them. */
final class WordMatches {

    /** Words of both texts together. Looking takes time in proportion to the square. */
    private static final int SMALL = 500;

    private static final int DEEPEST = 8;

    private final int[] before;
    private final int[] after;
    private final int[] to;

    private WordMatches(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        to = new int[before.length];
        Arrays.fill(to, Matches.NONE);
    }

    /** For each word of the old text its place in the new one, rising, or {@link Matches#NONE}. */
    static int[] of(int[] before, int[] after) {
        var matches = new WordMatches(before, after);
        matches.look(new Block(0, before.length, 0, after.length), 0);
        return matches.to;
    }

    private void look(Block block, int depth) {
        int old = block.end() - block.start();
        int now = block.afterEnd() - block.afterStart();
        if (old == 0 || now == 0) return;
        if (old + now <= SMALL) lookWordByWord(block);
        else if (depth < DEEPEST) lookForLandmarks(block, depth);
    }

    /** Words that are only once in each part are most likely the same. */
    private void lookForLandmarks(Block block, int depth) {
        var part = new Matches(
                        Arrays.copyOfRange(before, block.start(), block.end()),
                        Arrays.copyOfRange(after, block.afterStart(), block.afterEnd()))
                .byNeighbours();
        int start = block.start();
        int afterStart = block.afterStart();
        for (var within : part.blocks()) {
            var next = within.shifted(block.start(), block.afterStart());
            match(start, afterStart, next.start() - start);
            start = next.end();
            afterStart = next.afterEnd();
            if (!next.equals(block)) look(next, depth + 1);
        }
        match(start, afterStart, block.end() - start);
    }

    private void lookWordByWord(Block block) {
        int start = block.start();
        int afterStart = block.afterStart();
        var patch = DiffUtils.diff(
                list(before, block.start(), block.end()),
                list(after, block.afterStart(), block.afterEnd()),
                new MyersDiffWithLinearSpace<Integer>());
        for (var delta : patch.getDeltas()) {
            int next = block.start() + delta.getSource().getPosition();
            match(start, afterStart, next - start);
            start = next + delta.getSource().size();
            afterStart = block.afterStart()
                    + delta.getTarget().getPosition()
                    + delta.getTarget().size();
        }
        match(start, afterStart, block.end() - start);
    }

    private static List<Integer> list(int[] row, int start, int end) {
        return IntStream.range(start, end).mapToObj(i -> row[i]).toList();
    }

    private void match(int start, int afterStart, int length) {
        for (int i = 0; i < length; i++) to[start + i] = afterStart + i;
    }
}
