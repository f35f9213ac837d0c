package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of words and phrases as word files list them: those of a phrase with an underscore between them, the beginnings of
 * words with a hyphen at their end.
 */
final class Phrases {

    private static final int PREFIX = 3;

    private final Map<String, List<Phrase>> byPrefix = new HashMap<>();

    /** @param groups the entries of each, by its name */
    Phrases(Map<String, List<String>> groups) {
        groups.forEach((group, entries) -> entries.forEach(entry -> {
            var phrase = new Phrase(group, List.of(entry.split("_")));
            byPrefix.computeIfAbsent(prefix(phrase.words().getFirst().replace("-", "")), p -> new ArrayList<>())
                    .add(phrase);
        }));
        byPrefix.values()
                .forEach(phrases ->
                        phrases.sort(Comparator.comparing(p -> -p.words().size())));
    }

    private static String prefix(String word) {
        return word.length() <= PREFIX ? word : word.substring(0, PREFIX);
    }

    /** The longest phrases that stand at a place; one may be in several groups. */
    List<Phrase> at(List<Word> words, int at) {
        var candidates = byPrefix.get(prefix(words.get(at).text()));
        if (candidates == null) return List.of();
        var found = new ArrayList<Phrase>();
        for (var phrase : candidates) {
            if (!found.isEmpty()
                    && phrase.words().size() < found.getFirst().words().size()) break;
            if (phrase.standsAt(words, at)) found.add(phrase);
        }
        return found;
    }

    record Phrase(String group, List<String> words) {

        private boolean standsAt(List<Word> all, int at) {
            if (at + words.size() > all.size()) return false;
            for (int i = 0; i < words.size(); i++)
                if (!fits(words.get(i), all.get(at + i).text())) return false;
            return true;
        }

        private static boolean fits(String entry, String word) {
            int beginning = entry.length() - 1;
            return entry.charAt(beginning) == '-' ? word.regionMatches(0, entry, 0, beginning) : word.equals(entry);
        }
    }
}
