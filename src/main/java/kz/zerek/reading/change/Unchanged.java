package kz.zerek.reading.change;

import java.util.Optional;
import java.util.TreeMap;
import kz.zerek.extraction.Span;

/** The parts of a text that the next version has too, and where. Parts are added in the order of the old text. */
final class Unchanged {

    private final String before;
    private final String after;
    /** From the start of a run of unchanged pieces to its end. */
    private final TreeMap<Integer, Integer> runs = new TreeMap<>();
    /** From a place on, how far the text was shifted: another entry for every run of spaces of another length. */
    private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

    private int shift;

    Unchanged(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** @param goesOn whether the part added before it stands right before it in both texts */
    void add(Span here, Span there, boolean goesOn) {
        runs.put(goesOn ? runs.lastKey() : here.start(), here.end());
        int i = here.start();
        int j = there.start();
        while (i < here.end()) {
            if (shifts.isEmpty() || shift != j - i) {
                shift = j - i;
                shifts.put(i, shift);
            }
            i = Spaces.past(before, i + 1, here.end());
            j = Spaces.past(after, j + 1, there.end());
        }
    }

    /** Empty unless all of it was added, in parts that stand beside each other in both texts. */
    Optional<Span> moved(Span part) {
        int start = Spaces.past(before, part.start(), Math.min(part.end(), before.length()));
        int end = Math.min(part.end(), before.length());
        while (end > start && Spaces.isSpace(before.charAt(end - 1))) end--;
        var run = runs.floorEntry(start);
        if (end <= start || run == null || end > run.getValue()) return Optional.empty();
        return Optional.of(new Span(place(start), place(end - 1) + 1));
    }

    private int place(int at) {
        return at + shifts.floorEntry(at).getValue();
    }
}
