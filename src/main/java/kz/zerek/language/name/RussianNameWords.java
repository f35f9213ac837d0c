package kz.zerek.language.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zerek.language.WordFile;

/** Russian names: words of a section replace each other in the same case and, where something agrees, gender. */
final class RussianNameWords implements NameWords {

    private static final String ADJECTIVE = ".+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ому|ему|ым|им)";

    private final Map<String, RussianNameSection> sections = new LinkedHashMap<>();
    private final Set<String> nounForms;

    RussianNameWords(WordFile file) {
        file.sections().forEach((name, lines) -> {
            switch (name.split(" ")[0]) {
                case "noun" -> sections.put(name, RussianNameSection.Nouns.of(lines));
                case "adjective" -> sections.put(name, RussianNameSection.Adjectives.of(lines));
                case "phrase" -> sections.put(name, RussianNameSection.Phrases.of(lines));
                default -> {}
            }
        });
        nounForms = sections.values().stream()
                .filter(RussianNameSection.Nouns.class::isInstance)
                .flatMap(s -> ((RussianNameSection.Nouns) s).nouns().stream())
                .flatMap(noun -> noun.forms().stream())
                .map(NameText::key)
                .collect(Collectors.toSet());
    }

    private boolean isAdjective(NameText.Phrase word) {
        return word.key().matches(ADJECTIVE) && !nounForms.contains(word.key());
    }

    @Override
    public Function<NameText.Phrase, List<Section>> sections(NameText name) {
        var places = RussianCases.places(name, this::isAdjective);
        return phrase -> {
            var found = new ArrayList<Section>();
            var rank = 0;
            for (var section : sections.entrySet()) {
                var words = name.isServedBy(section.getKey())
                        ? section.getValue().alternatives(phrase.key(), places.get(phrase.first()))
                        : List.<String>of();
                if (!words.isEmpty()) found.add(new Section(rank, words));
                rank++;
            }
            return found;
        };
    }
}
