package kz.zerek.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/** How much two names have in common, by their words in any order and any case. */
enum Likeness {
    /** One has all words of the other and few more. */
    SAME,
    /** Much of one is in the other, but a word stands for another. */
    NEAR,
    /** Less than half. */
    OTHER;

    private static final double SAME_SHARE = 0.75;
    private static final double NEAR_SHARE = 0.5;
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_MISPRINT = 6;

    static Likeness of(List<String> one, List<String> other) {
        var left = new ArrayList<>(other);
        int shared = 0;
        for (var word : one) {
            var twin = left.stream().filter(candidate -> alike(word, candidate)).findFirst();
            if (twin.isEmpty()) continue;
            left.remove(twin.get());
            shared++;
        }
        double share = 2.0 * shared / (one.size() + other.size());
        if (share >= SAME_SHARE && shared == Math.min(one.size(), other.size())) return SAME;
        return share >= NEAR_SHARE ? NEAR : OTHER;
    }

    /** The same word, but for its ending or one letter that is wrong. */
    static boolean alike(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) start++;
        if (start == longer) return true;
        if (start >= SHORTEST_STEM && 2 * start > longer && longer - start <= LONGEST_ENDING) return true;
        return longer == shorter
                && longer >= SHORTEST_MISPRINT
                && one.substring(start + 1).equals(other.substring(start + 1));
    }
}
