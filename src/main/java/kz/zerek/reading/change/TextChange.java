package kz.zerek.reading.change;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import kz.zerek.extraction.Span;

/**
 * From one version of a text to the next, sentence by sentence. Sentences are those of
 * {@link kz.zerek.extraction.text.SentenceReader}; white space is no change. Takes time in proportion to the texts, but for a
 * logarithm, however much they differ.
 */
public final class TextChange {

    private record Change(Span before, Span after) {}

    private final Pieces after;
    private final Unchanged unchanged;
    /** By the start of the old sentence. */
    private final TreeMap<Integer, Change> changed = new TreeMap<>();

    private TextChange(Pieces before, Pieces after, Matches matches) {
        this.after = after;
        unchanged = new Unchanged(before.text(), after.text());
        for (int i = 0; i < before.spans().size(); i++) {
            int there = matches.to(i);
            if (there == Matches.NONE) continue;
            boolean goesOn = i > 0 && there > 0 && matches.to(i - 1) == there - 1;
            unchanged.add(before.spans().get(i), after.spans().get(there), goesOn);
        }
        for (var block : matches.blocks()) {
            var old = left(before.spans(), block.start(), block.end(), matches::to);
            var now = left(after.spans(), block.afterStart(), block.afterEnd(), matches::from);
            Alike.pairs(old, before.text(), now, after.text()).forEach(this::addChange);
        }
    }

    private static List<Span> left(List<Span> spans, int start, int end, IntUnaryOperator match) {
        return IntStream.range(start, end)
                .filter(i -> match.applyAsInt(i) == Matches.NONE)
                .mapToObj(spans::get)
                .toList();
    }

    private void addChange(Span old, Span now) {
        changed.put(old.start(), new Change(old, now));
    }

    public static TextChange between(String before, String after) {
        var keys = new Keys<String>();
        var old = Pieces.upToStops(before, keys);
        var now = Pieces.upToStops(after, keys);
        var matches = new Matches(old.keys(), now.keys()).everywhere();
        // Within what is left, the sentences that did not change.
        var oldTags = IntStream.range(0, old.spans().size())
                .map(i -> matches.to(i) == Matches.NONE ? Matches.NONE : i)
                .toArray();
        var nowTags = IntStream.range(0, now.spans().size()).map(matches::from).toArray();
        var oldParts = old.split(oldTags, keys);
        var nowParts = now.split(nowTags, keys);
        return new TextChange(oldParts, nowParts, new Matches(oldParts.keys(), nowParts.keys()).everywhere());
    }

    /**
     * Where a part that stands within unchanged sentences of the old text stands in the new one, without spaces around it.
     * Empty if one of its sentences changed or is gone, or if they no longer stand beside each other.
     */
    public Optional<Span> moved(Span before) {
        return unchanged.moved(before);
    }

    /**
     * The sentence of the new text that took the place of the sentence at a part of the old one: itself if unchanged, the
     * changed one if it was changed, empty if it is gone. If lines are wrapped otherwise and the new text has more sentences
     * there, from the first to the last of them.
     */
    public Optional<Span> successor(Span sentenceBefore) {
        var same = moved(sentenceBefore);
        if (same.isPresent()) return same.map(after::sentencesAround);
        var change = changed.floorEntry(sentenceBefore.start());
        if (change == null || !change.getValue().before().overlaps(sentenceBefore)) return Optional.empty();
        return Optional.of(change.getValue().after());
    }
}
