package kz.zerek.extraction.acronym;

import java.util.List;
import java.util.Set;

/**
 * Whether the letters of a short form are those that words begin with: each word gives one letter or several («МАГАТЭ»),
 * an acronym among them gives its own; words without meaning may be passed over, others at a price.
 */
final class NameLetters {

    static final int NONE = Integer.MAX_VALUE;

    private final String letters;
    private final List<String> words;
    private final Set<String> silent;
    private final Integer[][] known;

    private NameLetters(String letters, List<String> words, Set<String> silent) {
        this.letters = letters;
        this.words = words;
        this.silent = silent;
        known = new Integer[words.size() + 1][letters.length() + 1];
    }

    /**
     * How many words with a meaning are passed over, {@link #NONE} if the letters do not fit. The first and the last word
     * must give a letter each.
     *
     * @param letters small
     * @param words small
     */
    static int cost(String letters, List<String> words, Set<String> silent) {
        if (words.isEmpty() || letters.isEmpty() || words.getFirst().charAt(0) != letters.charAt(0)) return NONE;
        return new NameLetters(letters, words, silent).cost(0, 0);
    }

    private int cost(int word, int letter) {
        if (word == words.size()) return letter == letters.length() ? 0 : NONE;
        var before = known[word][letter];
        if (before != null) return before;
        int best = NONE;
        var text = words.get(word);
        boolean ends = word == words.size() - 1;
        if (word > 0 && !ends) {
            int rest = cost(word + 1, letter);
            if (rest != NONE) best = rest + (silent.contains(text) ? 0 : 1);
        }
        for (int taken = 1; taken <= text.length() && letter + taken <= letters.length(); taken++) {
            if (text.charAt(taken - 1) != letters.charAt(letter + taken - 1)) break;
            best = Math.min(best, cost(word + 1, letter + taken));
        }
        known[word][letter] = best;
        return best;
    }
}
