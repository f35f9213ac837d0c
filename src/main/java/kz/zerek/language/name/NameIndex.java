package kz.zerek.language.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.language.WordFile;

/** Which sections of a list hold a word, for languages whose words stand in names in one form. */
final class NameIndex {

    /** Lists of the file that are not for replacement. */
    private static final Set<String> OTHER_LISTS = Set.of("fixed", "real", "preposition", "conjunction");

    record Entry(String section, NameWords.Section words) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();

    NameIndex(WordFile file) {
        var rank = 0;
        for (var section : file.sections().entrySet()) {
            if (OTHER_LISTS.contains(section.getKey())) continue;
            var entry = new Entry(section.getKey(), new NameWords.Section(rank++, section.getValue()));
            for (var word : section.getValue())
                entries.computeIfAbsent(NameText.key(word), w -> new ArrayList<>())
                        .add(entry);
        }
    }

    /** In the order of the list. */
    List<Entry> entries(NameText.Phrase phrase) {
        return entries.getOrDefault(phrase.key(), List.of());
    }
}
