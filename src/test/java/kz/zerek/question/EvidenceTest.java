package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static kz.zerek.question.BankFixture.everyQuestion;
import static kz.zerek.question.BankFixture.violating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.zerek.question.Evidence.Passage;
import kz.zerek.question.Evidence.Source;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void every_question_names_each_document_that_it_rests_on_once() {
        assertThat(violating(everyQuestion(Difficulty.MEDIUM, 1), question -> {
                    var documents = evidence(question).sources().stream()
                            .map(Source::document)
                            .toList();
                    return !documents.isEmpty() && documents.stream().distinct().count() == documents.size();
                }))
                .isEmpty();
    }

    @Test
    void marks_stand_in_order_within_the_sentences_concerned() {
        assertThat(violating(
                        everyQuestion(Difficulty.MEDIUM, 1),
                        question -> passages(question).allMatch(EvidenceTest::isInOrder)))
                .isEmpty();
    }

    private static boolean isInOrder(Passage passage) {
        int at = passage.concerned().start();
        for (var mark : passage.marks()) {
            if (mark.start() < at || mark.end() <= mark.start()) return false;
            at = mark.end();
        }
        return at <= passage.concerned().end()
                && passage.concerned().end() <= passage.text().length();
    }

    @Test
    void a_date_is_marked_in_its_sentence() {
        assertThat(marked(Kind.WHEN, "kz-un-member", "")).containsExactly("1992 жылдың 2 наурызы");
    }

    @Test
    void of_a_detail_the_number_is_marked_and_its_sentence_comes_first() {
        var question = question(Kind.DETAIL, "kz-un-member", "detail:session");
        assertThat(marked(question)).containsExactly("46");
        assertThat(passages(question)).singleElement().satisfies(passage -> {
            assertThat(passage.concerned().of(passage.text()))
                    .startsWith("Еліміз БҰҰ")
                    .endsWith("мүше болды.");
            assertThat(passage.text()).startsWith("Тәуелсіз");
        });
    }

    @Test
    void a_number_that_the_text_does_not_spell_out_follows_from_the_whole() {
        var question = question(Kind.DETAIL, "un-offices-since-1992", "detail:kinds-of-help");
        assertThat(passages(question)).singleElement().satisfies(passage -> {
            assertThat(passage.marks()).isEmpty();
            assertThat(passage.concerned().of(passage.text())).isEqualTo(passage.text());
        });
    }

    @Test
    void of_a_list_each_right_option_is_marked_in_the_one_sentence() {
        var question = question(Kind.WHICH_OF_THESE, "un-bodies-in-kazakhstan", "");
        assertThat(evidence(question).sources()).hasSize(1);
        assertThat(marked(question)).hasSameSizeAs(Keys.of(question.task())).allMatch(name -> name.endsWith(")"));
    }

    @Test
    void a_question_about_several_facts_shows_where_each_comes_from() {
        var questions = everyQuestion(Difficulty.MEDIUM, 1)
                .filter(question -> question.subjects().size() > 1)
                .toList();
        assertThat(questions)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(evidence(question).sources())
                        .extracting(source -> source.document().id())
                        .containsExactlyInAnyOrderElementsOf(question.subjects().stream()
                                .map(fact -> BANK.fact(fact).source().document())
                                .distinct()
                                .toList()));
    }

    @Test
    void the_note_of_a_reviewer_is_part_of_the_evidence() {
        assertThat(evidence(question(Kind.WHEN, "un-offices-since-1992", "")).notes())
                .containsExactly(BANK.fact("un-offices-since-1992").note());
    }

    @Test
    void a_note_on_a_sentence_is_shown_wherever_the_sentence_is_quoted() {
        assertThat(misprints(question(Kind.STANDS_FOR, "undp", ""))).containsExactly("мәселері", "Дүниежізілік");
        assertThat(misprints(question(Kind.WHICH_OF_THESE, "un-bodies-in-kazakhstan", "")))
                .containsExactly("мәселері", "Дүниежізілік");
        assertThat(misprints(question(Kind.WHEN, "kz-un-member", ""))).isEmpty();
    }

    /** What the notes are on, as the passages have it. */
    private static Stream<String> misprints(Question question) {
        return evidence(question).sources().stream()
                .flatMap(source -> source.passages().stream())
                .flatMap(passage ->
                        passage.notes().stream().map(note -> passage.text().substring(note.start(), note.end())));
    }

    private static Evidence evidence(Question question) {
        return Evidence.of(BANK, question);
    }

    private static Stream<Passage> passages(Question question) {
        return evidence(question).sources().stream().flatMap(source -> source.passages().stream());
    }

    private static List<String> marked(Kind kind, String subject, String variant) {
        return marked(question(kind, subject, variant));
    }

    private static List<String> marked(Question question) {
        return passages(question)
                .flatMap(passage -> passage.marks().stream().map(mark -> mark.of(passage.text())))
                .toList();
    }

    private static Question question(Kind kind, String subject, String variant) {
        return GENERATOR
                .make(new Prompt(kind, subject, variant), Difficulty.MEDIUM, 1)
                .orElseThrow();
    }
}
