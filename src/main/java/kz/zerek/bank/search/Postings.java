package kz.zerek.bank.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Which entries have which words: for all words that begin alike, they are found without a look at the entries. */
final class Postings {

    static final Postings NONE = new Postings(0, 0, _ -> Set.of());

    private final String[] words;
    private final int[][] entries;

    /**
     * @param from the number of the first entry
     * @param to behind the last
     * @param wordsOf the words of an entry
     */
    Postings(int from, int to, IntFunction<Set<String>> wordsOf) {
        var lists = new HashMap<String, IntList>();
        for (int entry = from; entry < to; entry++)
            for (var word : wordsOf.apply(entry))
                lists.computeIfAbsent(word, _ -> new IntList()).add(entry);
        words = lists.keySet().toArray(String[]::new);
        Arrays.sort(words);
        entries = entries(words, lists);
    }

    private static int[][] entries(String[] words, Map<String, IntList> lists) {
        var entries = new int[words.length][];
        for (int i = 0; i < words.length; i++) entries[i] = lists.get(words[i]).toArray();
        return entries;
    }

    /** Adds the entries that have a word which begins so. */
    void add(String beginning, BitSet found) {
        int at = Arrays.binarySearch(words, beginning);
        for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(beginning); i++)
            for (int entry : entries[i]) found.set(entry);
    }

    private static final class IntList {

        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
            numbers[size++] = number;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
