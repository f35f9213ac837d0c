package kz.zerek.extraction.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words as the files of language data list them: whole, or the beginnings of words, which end in a hyphen there. */
public final class Stems {

    private static final String OPEN = "-";

    private final Set<String> whole;
    private final List<String> beginnings;

    public Stems(Collection<String> entries) {
        whole = entries.stream().filter(entry -> !isOpen(entry)).collect(Collectors.toUnmodifiableSet());
        beginnings = entries.stream()
                .filter(Stems::isOpen)
                .map(entry -> entry.substring(0, entry.length() - 1))
                .toList();
    }

    private static boolean isOpen(String entry) {
        return entry.length() > 1 && entry.endsWith(OPEN);
    }

    /** @param word in small letters */
    public boolean hold(String word) {
        return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
}
