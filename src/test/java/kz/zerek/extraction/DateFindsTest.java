package kz.zerek.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.Sentences;
import kz.zerek.language.WordFile;
import kz.zerek.language.date.DateWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates in every form in which texts write them, and what only looks like one. */
class DateFindsTest {

    private static final Set<String> PREPOSITIONS = Stream.of("ru-at", "ru-since", "ru-until", "en-at", "en-since")
            .flatMap(section -> WordFile.read("event-words.txt").section(section).stream())
            .collect(Collectors.toSet());

    record Example(Language language, String text, List<String> dates) {}

    static Stream<Example> examples() {
        return Stream.of(Language.values())
                .flatMap(language -> ExamplesFile.rows("dates-" + language.code() + ".tsv").stream()
                        .map(row -> new Example(language, row.getFirst(), dates(row))));
    }

    private static List<String> dates(List<String> row) {
        var dates = new ArrayList<String>();
        if (row.get(1).equals("-")) return dates;
        for (int i = 1; i < row.size(); i += 3)
            dates.add("%s = %s %s".formatted(row.get(i), row.get(i + 1), row.get(i + 2)));
        return dates;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void dates_are_found_with_place_value_and_relation(Example example) {
        var finds = dates(Extractor.extract(example.text(), example.language()));
        assertThat(finds.stream()
                        .map(find -> "%s = %s %s"
                                .formatted(
                                        find.span().of(example.text()),
                                        find.value(),
                                        find.relation().code())))
                .containsExactlyElementsOf(example.dates());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_event_is_the_sentence_without_its_date(Example example) {
        for (var find : dates(Extractor.extract(example.text(), example.language()))) {
            assertThat(find.surface()).isEqualTo(find.span().of(example.text()));
            assertThat(find.event()).doesNotContain(find.surface()).doesNotContain("  ");
            var words = Arrays.asList(example.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
            assertThat(words)
                    .containsAll(Stream.of(find.event().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                            .filter(word -> !word.isEmpty())
                            .toList());
        }
    }

    static List<List<String>> events() {
        return ExamplesFile.rows("events.tsv");
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_event_is_the_clause_of_its_date_alone(List<String> example) {
        assertThat(dates(Extractor.extract(example.getFirst(), null)).stream().map(DateFind::event))
                .containsExactlyElementsOf(example.subList(1, example.size()));
    }

    static List<List<String>> statements() {
        return ExamplesFile.rows("statements.tsv");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void a_statement_has_its_slot_where_another_date_could_stand(List<String> example) {
        assertThat(dates(Extractor.extract(example.getFirst(), null)).stream()
                        .map(find -> Objects.requireNonNullElse(find.statement(), "–")))
                .containsExactlyElementsOf(example.subList(1, example.size()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_statement_has_one_slot_and_a_date_that_a_fact_can_have(Example example) {
        for (var find : dates(Extractor.extract(example.text(), example.language()))) {
            if (find.statement() == null) continue;
            assertThat(find.dating()).isPresent();
            assertThat(find.statement())
                    .containsOnlyOnce("{date}")
                    .doesNotContain("  ")
                    .matches("\\S.*\\S");
        }
    }

    static Stream<Example> sentences() {
        return Stream.concat(
                examples(),
                statements().stream()
                        .map(row -> new Example(
                                Extractor.extract(row.getFirst(), null).language(), row.getFirst(), List.of())));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_statement_reads_on_with_a_date_in_its_slot(Example example) {
        for (var find : dates(Extractor.extract(example.text(), example.language()))) {
            if (find.statement() == null) continue;
            var language = example.language();
            var adverbial = DateWords.adverbial(find.dating().orElseThrow(), language);
            var filled = Sentences.capitalized(find.statement().replace("{date}", adverbial), language);
            assertThat(filled).doesNotContain("  ").matches("[^\\p{L}\\p{N}]*[\\p{Lu}\\p{N}].*[^.,;!?]");
            var before = find.statement().substring(0, find.statement().indexOf("{date}"));
            assertThat(before.strip().toLowerCase(Locale.ROOT).replaceFirst("(?s).*\\s", ""))
                    .isNotIn(PREPOSITIONS);
        }
    }

    private static List<DateFind> dates(Extraction extraction) {
        return extraction.finds().stream()
                .filter(DateFind.class::isInstance)
                .map(DateFind.class::cast)
                .toList();
    }
}
