package kz.zerek.extraction.text;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words as the files of language data list them: whole, the beginnings of words, which end in a hyphen there, or the ends of
 * longer words, which begin with one.
 */
public final class Stems {

    private static final String OPEN = "-";

    private final Set<String> whole;
    private final String[] beginnings;
    private final String[] ends;

    public Stems(Collection<String> entries) {
        whole = entries.stream()
                .filter(entry -> !isBeginning(entry) && !isEnd(entry))
                .collect(Collectors.toUnmodifiableSet());
        beginnings = entries.stream()
                .filter(Stems::isBeginning)
                .map(entry -> entry.substring(0, entry.length() - 1))
                .toArray(String[]::new);
        ends = entries.stream()
                .filter(Stems::isEnd)
                .map(entry -> entry.substring(1))
                .toArray(String[]::new);
    }

    private static boolean isBeginning(String entry) {
        return entry.length() > 1 && entry.endsWith(OPEN);
    }

    private static boolean isEnd(String entry) {
        return entry.length() > 1 && entry.startsWith(OPEN);
    }

    /** @param word in small letters */
    public boolean hold(String word) {
        if (whole.contains(word)) return true;
        // Loops: this is asked of every word of a text, many times.
        for (var beginning : beginnings) if (word.startsWith(beginning)) return true;
        for (var end : ends) if (word.length() > end.length() && word.endsWith(end)) return true;
        return false;
    }
}
