package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of words and phrases as word files list them: those of a phrase with an underscore between them, the beginnings of
 * words with a hyphen at their end. At the end of a phrase {@code <body>} asks for any body to follow.
 */
final class Phrases {

    private static final int PREFIX = 3;
    private static final String BODY = "<body>";

    private final Map<String, List<Phrase>> byPrefix = new HashMap<>();

    /** @param groups the entries of each, by its name */
    Phrases(Map<String, List<String>> groups) {
        groups.forEach((group, entries) -> entries.forEach(entry -> {
            var phrase = new Phrase(group, List.of(entry.split("_")));
            byPrefix.computeIfAbsent(prefixOf(phrase.words().getFirst()), _ -> new ArrayList<>())
                    .add(phrase);
        }));
        byPrefix.values()
                .forEach(phrases ->
                        phrases.sort(Comparator.comparing(p -> -p.words().size())));
    }

    /** @throws IllegalStateException for the beginning of words that would not be found by it */
    private static String prefixOf(String entry) {
        if (entry.endsWith("-") && entry.length() <= PREFIX) throw new IllegalStateException("too short: " + entry);
        return prefix(entry);
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

        /** How many words it is, without what follows. */
        int length() {
            return words.getLast().equals(BODY) ? words.size() - 1 : words.size();
        }

        private boolean standsAt(List<Word> all, int at) {
            if (at + words.size() > all.size()) return false;
            for (int i = 0; i < words.size(); i++)
                if (!fits(words.get(i), all.get(at + i).text())) return false;
            return true;
        }

        private static boolean fits(String entry, String word) {
            if (entry.equals(BODY)) return Bodies.isBody(word);
            int beginning = entry.length() - 1;
            return entry.charAt(beginning) == '-' ? word.regionMatches(0, entry, 0, beginning) : word.equals(entry);
        }
    }
}
