package kz.zerek.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Kazakh names: words of a section stand in one form and replace each other in place. */
final class KazakhNameWords implements NameWords {

    private static final Set<String> LISTS = Set.of("fixed", "real");

    private final List<List<String>> sections;

    KazakhNameWords(WordFile file) {
        sections = file.sections().entrySet().stream()
                .filter(section -> !LISTS.contains(section.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Function<NameText.Phrase, List<Section>> sections(NameText name) {
        return phrase -> {
            var found = new ArrayList<Section>();
            for (var i = 0; i < sections.size(); i++)
                if (sections.get(i).stream().anyMatch(w -> NameText.key(w).equals(phrase.key())))
                    found.add(new Section(i, sections.get(i)));
            return found;
        };
    }
}
