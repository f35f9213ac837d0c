package kz.zerek.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import kz.zerek.language.RussianCases.NameCase;
import kz.zerek.language.RussianCases.Place;

/**
 * Russian names. Sections {@code noun …} list the nominative, genitive and dative of nouns with m, f, n or p for gender
 * or plural, sections {@code adjective …} dictionary forms, sections {@code phrase …} words that stand in one form.
 * Words of a section replace each other in the same case; after an adjective also only in the same gender.
 */
final class RussianNameWords implements NameWords {

    private static final String ADJECTIVE = ".+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ому|ему|ым|им)";

    private sealed interface Words {
        /** The words that can replace one in its place, itself among them; none if it is not here. */
        List<String> alternatives(String key, Place place);
    }

    private record Nouns(List<Noun> nouns) implements Words {
        @Override
        public List<String> alternatives(String key, Place place) {
            if (place.nameCase() == NameCase.OTHER) return List.of();
            return nouns.stream()
                    .filter(noun -> NameText.key(noun.in(place.nameCase())).equals(key))
                    .findFirst()
                    .map(noun -> nouns.stream()
                            .filter(other -> !place.agrees() || noun.agreesLike(other, place.nameCase()))
                            .map(other -> other.in(place.nameCase()))
                            .toList())
                    .orElse(List.of());
        }
    }

    private record Noun(List<String> forms, char gender) {
        static Noun of(String line) {
            var parts = List.of(line.split(" "));
            return new Noun(parts.subList(0, 3), parts.get(3).charAt(0));
        }

        String in(NameCase nameCase) {
            return forms.get(nameCase.ordinal());
        }

        /** From the genitive on, adjectives are the same before a masculine and a neuter noun. */
        boolean agreesLike(Noun other, NameCase nameCase) {
            var group = nameCase != NameCase.NOMINATIVE && "mn".indexOf(gender) >= 0 ? "mn" : String.valueOf(gender);
            return group.indexOf(other.gender) >= 0;
        }
    }

    private record Adjectives(List<List<String>> adjectives) implements Words {
        @Override
        public List<String> alternatives(String key, Place place) {
            // Outside the nominative, -ой is never the masculine ending of "правовой".
            var start = place.nameCase() == NameCase.NOMINATIVE ? 0 : 1;
            for (var forms : adjectives)
                for (var i = start; i < forms.size(); i++)
                    if (NameText.key(forms.get(i)).equals(key)) return form(i);
            return List.of();
        }

        private List<String> form(int i) {
            return adjectives.stream().map(forms -> forms.get(i)).toList();
        }
    }

    private record Phrases(List<String> phrases) implements Words {
        @Override
        public List<String> alternatives(String key, Place place) {
            return phrases.stream().map(NameText::key).anyMatch(key::equals) ? phrases : List.of();
        }
    }

    private final List<Words> sections = new ArrayList<>();
    private final Set<String> nounForms = new HashSet<>();

    RussianNameWords(WordFile file) {
        file.sections().forEach((name, lines) -> {
            switch (name.split(" ")[0]) {
                case "noun" -> {
                    var nouns = lines.stream().map(Noun::of).toList();
                    nouns.forEach(noun -> noun.forms().stream().map(NameText::key).forEach(nounForms::add));
                    sections.add(new Nouns(nouns));
                }
                case "adjective" ->
                    sections.add(new Adjectives(
                            lines.stream().map(RussianAdjective::forms).toList()));
                case "phrase" -> sections.add(new Phrases(lines));
                default -> {}
            }
        });
    }

    private boolean isAdjective(NameText.Phrase word) {
        return word.key().matches(ADJECTIVE) && !nounForms.contains(word.key());
    }

    @Override
    public Function<NameText.Phrase, List<Section>> sections(NameText name) {
        var places = RussianCases.places(name, this::isAdjective);
        return phrase -> {
            var found = new ArrayList<Section>();
            for (var i = 0; i < sections.size(); i++) {
                var words = sections.get(i).alternatives(phrase.key(), places.get(phrase.first()));
                if (!words.isEmpty()) found.add(new Section(i, words));
            }
            return found;
        };
    }
}
