package kz.zerek.reading.change;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.extraction.Span;

/** Puts the changes between two texts together, from words that both have. */
final class WordChanges {

    private final String before;
    private final String after;
    private final List<WordChange> changes = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private int here;
    private int there;

    WordChanges(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The next word that both have, in the order of both. */
    void word(Span old, Span now) {
        between(before.substring(here, old.start()), after.substring(there, now.start()));
        same.append(before, old.start(), old.end());
        here = old.end();
        there = now.end();
    }

    List<WordChange> all() {
        between(before.substring(here), after.substring(there));
        flush();
        return List.copyOf(changes);
    }

    /** Spaces around what changed stay if both have them. */
    private void between(String old, String now) {
        int shorter = Math.min(old.length(), now.length());
        int head = 0;
        while (head < shorter && isSameSpace(old, head, now, head)) head++;
        int tail = 0;
        while (tail < shorter - head && isSameSpace(old, old.length() - tail - 1, now, now.length() - tail - 1)) tail++;
        same.append(old, 0, head);
        if (old.length() > head + tail || now.length() > head + tail) {
            flush();
            add(WordChange.Kind.REMOVED, old.substring(head, old.length() - tail));
            add(WordChange.Kind.ADDED, now.substring(head, now.length() - tail));
        }
        same.append(old, old.length() - tail, old.length());
    }

    private static boolean isSameSpace(String old, int i, String now, int j) {
        return old.charAt(i) == now.charAt(j) && Spaces.isSpace(old.charAt(i));
    }

    private void flush() {
        add(WordChange.Kind.SAME, same.toString());
        same.setLength(0);
    }

    private void add(WordChange.Kind kind, String text) {
        if (!text.isEmpty()) changes.add(new WordChange(kind, text));
    }
}
