package kz.zerek.extraction.text;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words as the files of language data list them: whole, the beginnings of words, which end in a hyphen there, or the ends of
 * longer words, which begin with one.
 */
public final class Stems {

    private static final String OPEN = "-";
    private static final String[] NONE = {};

    private final Set<String> whole;
    /** By their first and last letters: this is asked of every word of a text, many times. */
    private final Map<Character, String[]> beginnings;

    private final Map<Character, String[]> ends;

    public Stems(Collection<String> entries) {
        whole = entries.stream()
                .filter(entry -> !isBeginning(entry) && !isEnd(entry))
                .collect(Collectors.toUnmodifiableSet());
        beginnings = entries.stream()
                .filter(Stems::isBeginning)
                .map(entry -> entry.substring(0, entry.length() - 1))
                .collect(groupingBy(stem -> stem.charAt(0), collectingAndThen(toList(), Stems::array)));
        ends = entries.stream()
                .filter(Stems::isEnd)
                .map(entry -> entry.substring(1))
                .collect(groupingBy(stem -> stem.charAt(stem.length() - 1), collectingAndThen(toList(), Stems::array)));
    }

    private static String[] array(List<String> stems) {
        return stems.toArray(String[]::new);
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
        if (word.isEmpty()) return false;
        for (var beginning : beginnings.getOrDefault(word.charAt(0), NONE)) if (word.startsWith(beginning)) return true;
        for (var end : ends.getOrDefault(word.charAt(word.length() - 1), NONE))
            if (word.length() > end.length() && word.endsWith(end)) return true;
        return false;
    }
}
