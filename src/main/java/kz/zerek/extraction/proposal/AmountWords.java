package kz.zerek.extraction.proposal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zerek.extraction.Amount.Unit;
import kz.zerek.extraction.text.Stems;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;

/** The words of one language that stand beside numbers: sections of the file of {@link ProposalWords}. */
final class AmountWords {

    private static final Localized<AmountWords> ALL =
            Localized.of(language -> new AmountWords(ProposalWords.file(language)));

    private final Map<Unit, Stems> units = new EnumMap<>(Unit.class);
    private final Map<Unit, String> nouns = new EnumMap<>(Unit.class);
    private final Map<String, BigDecimal> folds;

    /** After one, two and five. */
    final List<List<String>> counted;

    final Stems firstOfTwo;
    final Stems by;
    final Stems oblique;
    final Optional<String> howMany;

    private AmountWords(WordFile file) {
        for (var unit : Unit.values()) {
            var words = file.words(unit.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            if (words.isEmpty()) continue;
            units.put(unit, new Stems(words));
            nouns.put(unit, words.getFirst().replace("-", ""));
        }
        folds = rows(file, "folds").stream()
                .collect(Collectors.toMap(List::getLast, row -> new BigDecimal(row.getFirst())));
        counted = rows(file, "counted");
        firstOfTwo = new Stems(file.words("units of two words"));
        by = new Stems(file.words("by"));
        oblique = new Stems(file.words("oblique"));
        howMany = file.section("how many").stream().findFirst();
    }

    private static List<List<String>> rows(WordFile file, String section) {
        return file.section(section).stream()
                .map(row -> List.of(row.split("\\s+")))
                .toList();
    }

    static AmountWords of(Language language) {
        return ALL.in(language);
    }

    /** The unit that a word names; a count if it is none of the bank's. */
    Unit unit(String word) {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().hold(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Unit.COUNT);
    }

    /** The word that names a unit in the nominative. */
    String noun(Unit unit) {
        return nouns.get(unit);
    }

    /** What a word multiplies by. */
    Optional<BigDecimal> fold(String word) {
        return Optional.ofNullable(folds.get(word));
    }
}
