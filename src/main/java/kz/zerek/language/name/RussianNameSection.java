package kz.zerek.language.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.language.name.RussianCases.NameCase;
import kz.zerek.language.name.RussianCases.Place;

/** Russian words that can replace each other in a name. */
sealed interface RussianNameSection {

    /** The words in the form that one of them has in its place, itself among them; none if it is not here. */
    List<String> alternatives(String key, Place place);

    /** Nouns in the nominative, genitive and dative; after an adjective only those it agrees with. */
    record Nouns(List<Noun> nouns, Map<NameCase, Map<String, Noun>> byForm) implements RussianNameSection {

        static Nouns of(List<String> lines) {
            var nouns = lines.stream().map(Noun::of).toList();
            var byForm = new HashMap<NameCase, Map<String, Noun>>();
            for (var nameCase : List.of(NameCase.NOMINATIVE, NameCase.GENITIVE, NameCase.DATIVE))
                byForm.put(
                        nameCase, nouns.stream().collect(Collectors.toMap(n -> NameText.key(n.in(nameCase)), n -> n)));
            return new Nouns(nouns, byForm);
        }

        @Override
        public List<String> alternatives(String key, Place place) {
            var noun = byForm.getOrDefault(place.nameCase(), Map.of()).get(key);
            if (noun == null) return List.of();
            return nouns.stream()
                    .filter(other -> !place.agrees() || noun.agreesLike(other, place.nameCase()))
                    .map(other -> other.in(place.nameCase()))
                    .toList();
        }
    }

    record Noun(List<String> forms, char gender) {

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

    /** Adjectives in all their {@link RussianAdjective#forms forms}, and which form each of these words is. */
    record Adjectives(List<List<String>> adjectives, Map<String, Integer> nominatives, Map<String, Integer> others)
            implements RussianNameSection {

        static Adjectives of(List<String> lines) {
            var adjectives = lines.stream().map(RussianAdjective::forms).toList();
            // Two maps, because "правовой" is masculine in the nominative and feminine elsewhere.
            return new Adjectives(adjectives, formsFrom(0, adjectives), formsFrom(1, adjectives));
        }

        private static Map<String, Integer> formsFrom(int first, List<List<String>> adjectives) {
            var places = new HashMap<String, Integer>();
            for (var forms : adjectives)
                for (var i = first; i < forms.size(); i++) places.putIfAbsent(NameText.key(forms.get(i)), i);
            return places;
        }

        @Override
        public List<String> alternatives(String key, Place place) {
            var form = (place.nameCase() == NameCase.NOMINATIVE ? nominatives : others).get(key);
            return form == null
                    ? List.of()
                    : adjectives.stream().map(forms -> forms.get(form)).toList();
        }
    }

    /** Words that stand in names in one form only. */
    record Phrases(List<String> phrases, Set<String> keys) implements RussianNameSection {

        static Phrases of(List<String> lines) {
            return new Phrases(lines, lines.stream().map(NameText::key).collect(Collectors.toSet()));
        }

        @Override
        public List<String> alternatives(String key, Place place) {
            return keys.contains(key) ? phrases : List.of();
        }
    }
}
