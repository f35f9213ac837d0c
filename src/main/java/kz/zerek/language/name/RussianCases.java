package kz.zerek.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells the case of each word in a Russian name: its first noun is in the nominative, one after a preposition as that
 * governs, one after a comma or "и" as the noun before, any other in the genitive.
 */
final class RussianCases {

    /** The cases that the words of names are listed in; the others leave only words that stand in one form. */
    enum NameCase {
        NOMINATIVE,
        GENITIVE,
        DATIVE,
        OTHER
    }

    /** @param agrees whether an adjective right before the word agrees with it */
    record Place(NameCase nameCase, boolean agrees) {}

    private static final Set<String> CONJUNCTIONS = Set.of("и");
    private static final Map<String, NameCase> PREPOSITIONS = Map.of(
            "по", NameCase.DATIVE,
            "для", NameCase.GENITIVE,
            "из", NameCase.GENITIVE,
            "против", NameCase.GENITIVE,
            "в", NameCase.OTHER,
            "о", NameCase.OTHER,
            "об", NameCase.OTHER,
            "за", NameCase.OTHER,
            "с", NameCase.OTHER);

    private RussianCases() {}

    static List<Place> places(NameText text, Predicate<NameText.Phrase> isAdjective) {
        var places = new ArrayList<Place>();
        var expected = NameCase.NOMINATIVE;
        var last = NameCase.NOMINATIVE;
        var agrees = false;
        for (var i = 0; i < text.words().size(); i++) {
            var word = text.words().get(i);
            if (text.isJoined(i, CONJUNCTIONS)) expected = last;
            places.add(new Place(expected, agrees));
            if (PREPOSITIONS.containsKey(word.key())) {
                expected = PREPOSITIONS.get(word.key());
                agrees = false;
            } else if (isAdjective.test(word)) {
                agrees = true;
            } else if (!CONJUNCTIONS.contains(word.key())) {
                last = expected;
                expected = NameCase.GENITIVE;
                agrees = false;
            }
        }
        return places;
    }
}
