package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.BANK;
import static kz.zerek.reading.CandidatesFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.extraction.ExamplesFile;
import kz.zerek.extraction.Extractor;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Generator;
import kz.zerek.reading.Draft.Kind;
import kz.zerek.reading.comparison.Comparison;
import org.junit.jupiter.api.Test;

/** Texts made of sentences that are examples of what can be found. */
class RandomTextsTest {

    private static final int TEXTS = 100;
    private static final List<String> SENTENCES = Stream.of(
                    "dates-kk.tsv",
                    "dates-ru.tsv",
                    "dates-en.tsv",
                    "acronyms.tsv",
                    "proposals.tsv",
                    "events.tsv",
                    "statements.tsv")
            .flatMap(file -> ExamplesFile.rows(file).stream())
            .map(List::getFirst)
            .toList();
    private static final Comparison FACTS = Conflicts.facts(BANK);

    /** What may be wrong with what is found: no fact can have such a date, or the date is needed to understand it. */
    private static final Set<String> REASONS = Set.of(
            "bank.problem.slot", "bank.problem.not-a-dating", "bank.problem.not-a-date", "bank.problem.no-question");

    /** The sentences of each, with whatever stands between them in a document. */
    private static Stream<String> texts() {
        var random = new Random(11);
        var between = List.of(" ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00a0", " \f", "\n😀 ", "\n• ", " # ", ": ");
        return IntStream.range(0, TEXTS)
                .mapToObj(_ -> random.ints(2 + random.nextInt(12), 0, SENTENCES.size())
                        .mapToObj(i -> SENTENCES.get(i) + between.get(random.nextInt(between.size())))
                        .collect(Collectors.joining()));
    }

    private static Workbench workbench(String text) {
        return workbench(text, BANK);
    }

    private static Workbench workbench(String text, Bank others) {
        var language = Extractor.extract(text, null).language();
        return new Workbench(reading(language), CandidatesFixture.found(text), others, FACTS, _ -> text);
    }

    private static List<Candidate> completed(Workbench workbench) {
        return workbench.candidates().stream().map(CandidatesFixture::completed).toList();
    }

    @Test
    void whatever_is_found_can_be_compared() {
        texts().forEach(text -> assertThatCode(() -> {
                    var workbench = workbench(text);
                    workbench.candidates().forEach(workbench::conflicts);
                    workbench.candidates().forEach(workbench::sentence);
                })
                .as(text)
                .doesNotThrowAnyException());
    }

    @Test
    void what_a_document_says_lacks_other_languages_or_a_date_and_nothing_else() {
        texts().forEach(text -> {
            var workbench = workbench(text);
            var problems = workbench.problems(completed(workbench)).values().stream();
            assertThat(problems.flatMap(List::stream))
                    .as(text)
                    .allMatch(problem -> REASONS.contains(problem.problem().reason()));
        });
    }

    @Test
    void what_is_sound_can_be_previewed() {
        var previewed = new HashSet<Kind>();
        texts().limit(20).forEach(text -> {
            var workbench = workbench(text);
            var completed = completed(workbench);
            var problems = workbench.problems(completed);
            for (var candidate : completed)
                if (!problems.containsKey(candidate.number())
                        && !workbench.preview(candidate).isEmpty()) previewed.add(candidate.kind());
        });
        assertThat(previewed).containsExactlyInAnyOrder(Kind.values());
    }

    /** Each document is another reading: what they give comes together. */
    @Test
    void a_bank_with_whatever_is_sound_can_be_asked() {
        var random = new Random(5);
        var bank = BANK;
        int facts = 0;
        for (var text : texts().toList()) {
            var language = Extractor.extract(text, null).language();
            var id = ReadingId.random(random);
            var reading = new Reading(id, Localized.of(_ -> "It's"), language, 1, Instant.EPOCH, null);
            var completed = completed(workbench(text));
            var checked = DraftChecks.check(reading, completed, bank, _ -> text);
            facts += completed.size() - checked.problems().size();
            bank = checked.bank();
        }
        assertThat(bank.facts()).hasSize(BANK.facts().size() + facts);
        assertThat(new Generator(bank, Messages.bundled()).prompts()).isNotEmpty();
    }

    @Test
    void the_languages_of_the_examples_are_all_three() {
        assertThat(SENTENCES.stream().map(text -> Extractor.extract(text, null).language()))
                .contains(Language.values());
    }
}
