package kz.zerek.reading.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.SentenceSplitter;

/**
 * A text in the pieces it is compared by. Pieces with equal keys are equal but for white space.
 *
 * @param sentences as the finders read them
 * @param spans each of one or more whole sentences
 */
record Pieces(String text, List<Span> sentences, List<Span> spans, int[] keys) {

    /**
     * Runs of sentences up to a full stop. To the finders the end of a line ends a sentence, but a text wrapped otherwise has
     * not changed.
     */
    static Pieces upToStops(String text, Keys<String> keys) {
        var sentences = SentenceSplitter.of(text);
        var starts = startsAfterStops(text);
        var spans = new ArrayList<Span>();
        for (int i = 0, start = 0; i < sentences.size(); i++) {
            int next = i + 1;
            if (next < sentences.size() && !starts.contains(sentences.get(next).start())) continue;
            spans.add(new Span(sentences.get(start).start(), sentences.get(i).end()));
            start = next;
        }
        return new Pieces(text, sentences, spans, keysOf(text, spans, keys));
    }

    private static HashSet<Integer> startsAfterStops(String text) {
        var line = text.replace('\n', ' ').replace('\r', ' ').replace('\u2029', ' ');
        var starts = new HashSet<Integer>();
        for (var span : SentenceSplitter.of(line)) starts.add(span.start());
        return starts;
    }

    private static int[] keysOf(String text, List<Span> spans, Keys<String> keys) {
        return spans.stream()
                .mapToInt(span -> keys.of(Spaces.single(span.of(text))))
                .toArray();
    }

    /**
     * The same with the sentences of all pieces that have no tag. Those with one keep together, and have it for a key that no
     * sentence has.
     *
     * @param tags one for each piece, or {@link Matches#NONE}
     */
    Pieces split(int[] tags, Keys<String> keys) {
        var parts = new ArrayList<Span>();
        var partKeys = new int[sentences.size()];
        int sentence = 0;
        for (int i = 0; i < tags.length; i++) {
            var piece = spans.get(i);
            if (tags[i] != Matches.NONE) {
                partKeys[parts.size()] = -1 - tags[i];
                parts.add(piece);
            }
            for (; sentence < sentences.size() && piece.contains(sentences.get(sentence)); sentence++) {
                if (tags[i] != Matches.NONE) continue;
                partKeys[parts.size()] =
                        keys.of(Spaces.single(sentences.get(sentence).of(text)));
                parts.add(sentences.get(sentence));
            }
        }
        return new Pieces(text, sentences, parts, Arrays.copyOf(partKeys, parts.size()));
    }

    /** The sentence that a part of the text stands in, or all of them from the first to the last. */
    Span sentencesAround(Span part) {
        return new Span(
                sentences.get(lastFrom(part.start())).start(),
                Math.max(part.end(), sentences.get(lastFrom(part.end() - 1)).end()));
    }

    /** The last sentence that starts at a place or before it. */
    private int lastFrom(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= place) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
