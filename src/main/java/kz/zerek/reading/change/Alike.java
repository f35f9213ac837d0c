package kz.zerek.reading.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.Token;
import kz.zerek.extraction.text.Tokens;

/**
 * Which sentences of a block that was replaced are changed ones: each with the most alike, by the share of the words they have
 * in common (Dice). Words that very many sentences of the block have tell nothing; without that every sentence would be
 * compared with every other.
 */
final class Alike {

    private static final double ENOUGH = 0.5;
    /** Sentences of a block with the same word. */
    private static final int CROWD = 32;
    /** Sentences that one may become. */
    private static final int CHOICE = 4;
    /** Letters: Kazakh and Russian change the ends of words. */
    private static final int BEGINNING = 5;

    /** Most alike first, then in the order of the block. */
    private static final Comparator<Likeness> BEST_FIRST = Comparator.comparingDouble(Likeness::share)
            .reversed()
            .thenComparingInt(likeness -> Math.abs(likeness.before - likeness.after))
            .thenComparingInt(Likeness::before)
            .thenComparingInt(Likeness::after);

    private record Likeness(int before, int after, double share) {}

    private final List<int[]> before;
    private final List<int[]> after;
    /** The sentences of the new text that have a word. */
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    private Alike(List<int[]> before, List<int[]> after) {
        for (int j = 0; j < after.size(); j++)
            for (int word : after.get(j))
                places.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(j);
        this.before = before.stream().map(this::telling).toList();
        this.after = after.stream().map(this::telling).toList();
    }

    private int[] telling(int[] words) {
        return IntStream.of(words).filter(word -> places(word).size() <= CROWD).toArray();
    }

    private List<Integer> places(int word) {
        return places.getOrDefault(word, List.of());
    }

    /** Each sentence of the old text that was changed, with what it became. One to one. */
    static Map<Span, Span> pairs(List<Span> before, String textBefore, List<Span> after, String textAfter) {
        if (before.isEmpty() || after.isEmpty()) return Map.of();
        var keys = new Keys<String>();
        var alike = new Alike(words(before, textBefore, keys), words(after, textAfter, keys));
        var pairs = new LinkedHashMap<Span, Span>();
        var taken = new HashSet<Integer>();
        for (var likeness : alike.likenesses()) {
            var old = before.get(likeness.before);
            if (!pairs.containsKey(old) && taken.add(likeness.after)) pairs.put(old, after.get(likeness.after));
        }
        return pairs;
    }

    private List<Likeness> likenesses() {
        var all = new ArrayList<Likeness>();
        for (int i = 0; i < before.size(); i++)
            likenesses(i).stream().sorted(BEST_FIRST).limit(CHOICE).forEach(all::add);
        all.sort(BEST_FIRST);
        return all;
    }

    private List<Likeness> likenesses(int i) {
        var common = new HashMap<Integer, Integer>();
        for (int word : before.get(i)) for (int j : places(word)) common.merge(j, 1, Integer::sum);
        var found = new ArrayList<Likeness>();
        common.forEach((j, count) -> {
            double share = 2.0 * count / (before.get(i).length + after.get(j).length);
            if (share >= ENOUGH) found.add(new Likeness(i, j, share));
        });
        return found;
    }

    private static List<int[]> words(List<Span> sentences, String text, Keys<String> keys) {
        return sentences.stream().map(sentence -> words(sentence, text, keys)).toList();
    }

    private static int[] words(Span sentence, String text, Keys<String> keys) {
        return Tokens.of(text, sentence.start(), sentence.end()).stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .mapToInt(token -> keys.of(beginning(token)))
                .distinct()
                .toArray();
    }

    private static String beginning(Token token) {
        var word = token.text();
        boolean whole = token.kind() == Token.Kind.FIGURES || word.length() <= BEGINNING;
        return whole ? word : word.substring(0, BEGINNING);
    }
}
