package kz.zerek.reading.change;

import java.util.List;

/**
 * Word by word: what stayed, what went, what came. What stayed and went is the old text, what stayed and came the new one,
 * to the last space.
 *
 * @param text not empty
 */
public record WordChange(Kind kind, String text) {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public WordChange {
        if (text.isEmpty()) throw new IllegalArgumentException("no words");
    }

    /** In the order of the texts; what went stands before what came in its place. No two of a kind follow each other. */
    public static List<WordChange> between(String before, String after) {
        var keys = new Keys<String>();
        var old = Words.of(before, keys);
        var now = Words.of(after, keys);
        var to = WordMatches.of(old.keys(), now.keys());
        var changes = new WordChanges(before, after);
        for (int i = 0; i < to.length; i++) {
            if (to[i] == Matches.NONE) continue;
            changes.word(old.spans().get(i), now.spans().get(to[i]));
        }
        return changes.all();
    }
}
