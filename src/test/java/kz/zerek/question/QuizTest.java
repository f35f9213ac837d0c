package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuizTest {

    private static final int SEEDS = 200;
    private static final Difficulty[] DIFFICULTIES = Difficulty.values();

    static Stream<List<Question>> quizzes() {
        return IntStream.range(0, SEEDS).mapToObj(seed -> quiz(20, DIFFICULTIES[seed % DIFFICULTIES.length], seed));
    }

    private static List<Question> quiz(int length, long seed) {
        return quiz(length, Difficulty.MEDIUM, seed);
    }

    private static List<Question> quiz(int length, Difficulty difficulty, long seed) {
        return Quiz.draw(GENERATOR, new Draw(Set.of(), Set.of(), length, difficulty, Set.of(), Set.of()), seed);
    }

    @Test
    void a_quiz_has_the_length_asked_for() {
        assertThat(quizzes()).allSatisfy(quiz -> assertThat(quiz).hasSize(20));
    }

    @Test
    void the_same_seed_gives_the_same_quiz_with_another_generator() {
        var other = new Generator(BANK, Messages.bundled());
        var draw = new Draw(Set.of(), Set.of(), 20, Difficulty.HARD, Set.of(), Set.of());
        assertThat(Quiz.draw(other, draw, 7)).isEqualTo(Quiz.draw(GENERATOR, draw, 7));
    }

    @ParameterizedTest
    @EnumSource
    void a_quiz_for_a_reader_needs_no_other_language(Language reader) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var draw = new Draw(Set.of(), Set.of(), 20, Difficulty.MEDIUM, Set.of(reader), Set.of());
            assertThat(Quiz.draw(GENERATOR, draw, seed)).hasSize(20).allSatisfy(question -> {
                var rendered = GENERATOR.renderer().render(question, reader);
                var read = question.kind() == Kind.COUNTERPART
                        ? Stream.of(((Ref.AcronymIn) question.given().getFirst()).language(), rendered.textLanguage())
                        : Stream.of(rendered.passageLanguage());
                assertThat(read).contains(reader);
            });
        }
    }

    @Test
    void another_seed_gives_another_quiz() {
        assertThat(quiz(10, 1)).isNotEqualTo(quiz(10, 2));
    }

    @Test
    void nothing_is_asked_twice() {
        assertThat(quizzes())
                .allSatisfy(quiz -> assertThat(quiz.stream().flatMap(question -> question.subjects().stream()))
                        .doesNotHaveDuplicates());
    }

    @Test
    void no_question_shows_the_answer_of_another() {
        quizzes().forEach(quiz -> {
            for (var language : Language.values()) {
                var rendered = quiz.stream()
                        .map(question -> GENERATOR.renderer().render(question, language))
                        .toList();
                for (int i = 0; i < quiz.size(); i++) {
                    var key = Keys.of(quiz.get(i).task()).getFirst();
                    if (key instanceof Ref.Truth || key instanceof Ref.Value) continue;
                    for (int j = 0; j < quiz.size(); j++) {
                        if (i == j) continue;
                        var shown = words(rendered.get(j));
                        // False names are invented: a name that stands anywhere else is the true one. One that is to be
                        // typed could be copied.
                        if (quiz.get(i).kind() == Kind.STANDS_FOR || quiz.get(i).kind() == Kind.TYPE_ACRONYM)
                            shown += words(String.join("|", rendered.get(j).texts())) + " ";
                        assertThat(shown)
                                .doesNotContain(" " + words(rendered.get(i).answer()) + " ");
                    }
                }
            }
        });
    }

    private static String words(Rendered rendered) {
        return " " + words(rendered.stem() + " " + (rendered.passage() == null ? "" : rendered.passage())) + " ";
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Test
    void a_quiz_is_varied() {
        assertThat(quizzes())
                .allSatisfy(quiz -> assertThat(
                                quiz.stream().map(Question::kind).distinct().count())
                        .isGreaterThanOrEqualTo(8));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_asks_about_nothing_else_and_fills_ten_questions(String topic) {
        var quiz = Quiz.draw(GENERATOR, new Draw(Set.of(topic), Set.of(), 10, Difficulty.EASY, Set.of(), Set.of()), 3);
        assertThat(quiz).hasSize(10);
        assertThat(quiz)
                .allSatisfy(question ->
                        assertThat(BANK.subject(question.subject()).topic()).isEqualTo(topic));
    }

    static Stream<String> topics() {
        return BANK.topics().stream().map(topic -> topic.id());
    }

    @Test
    void what_a_quiz_has_already_is_neither_asked_again_nor_given_away() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var given = quiz(5, seed);
            var added = Quiz.of(GENERATOR, given).extend(draw(Set.of(), 20), seed + 1, _ -> true);
            assertThat(added).hasSize(20);
            var all = Quiz.of(
                    GENERATOR, Stream.concat(given.stream(), added.stream()).toList());
            assertThat(added)
                    .allSatisfy(question -> assertThat(all.conflict(question)).isEmpty());
        }
    }

    @Test
    void the_kinds_that_a_quiz_has_already_are_used_less() {
        var given = Quiz.draw(GENERATOR, draw(Set.of(Kind.WHEN), 10), 1);
        var added = Quiz.of(GENERATOR, given).extend(draw(Set.of(Kind.WHEN, Kind.TYPE_DATE), 10), 2, _ -> true);
        assertThat(added).extracting(Question::kind).containsOnly(Kind.TYPE_DATE);
    }

    @Test
    void a_question_that_is_in_conflict_with_another_is_told_with_it() {
        var when = question(Kind.WHEN, "kz-un-member");
        var other = question(Kind.TRUE_FALSE_DATE, "kz-un-member");
        var apart = question(Kind.WHEN, "unesco-constitution-signed");
        var quiz = Quiz.of(GENERATOR, List.of(when, other, apart));
        assertThat(quiz.conflict(when)).contains(other);
        assertThat(quiz.conflict(other)).contains(when);
        assertThat(quiz.conflict(apart)).isEmpty();
    }

    private static Question question(Kind kind, String subject) {
        return GENERATOR
                .make(new Prompt(kind, subject, ""), Difficulty.MEDIUM, 0)
                .orElseThrow();
    }

    private static Draw draw(Set<Kind> kinds, int length) {
        return new Draw(Set.of(), kinds, length, Difficulty.MEDIUM, Set.of(), Set.of());
    }

    @Test
    void facts_that_date_one_event_are_asked_about_once() {
        var generator = new Generator(BankFilesFixture.example().read(), Messages.bundled());
        for (int seed = 0; seed < SEEDS; seed++)
            assertThat(Quiz.draw(generator, draw(Set.of(Kind.WHEN, Kind.TYPE_DATE), 2), seed))
                    .hasSize(1);
    }

    @Test
    void a_bank_of_57_events_gives_eight_orders_of_four_and_more() {
        for (int seed = 0; seed < SEEDS; seed++)
            assertThat(Quiz.draw(GENERATOR, draw(Set.of(Kind.ORDER_EVENTS), 20), seed))
                    .hasSizeBetween(8, 14);
    }

    @Test
    void questions_about_several_subjects_are_spared_as_long_as_there_are_others() {
        var kinds = Set.of(Kind.WHEN, Kind.ORDER_EVENTS);
        var spared = Quiz.of(GENERATOR, List.of()).extend(draw(kinds, 20), 1, _ -> false);
        assertThat(spared).hasSize(20).extracting(Question::kind).containsOnly(Kind.WHEN);
        var unspared = Quiz.of(GENERATOR, List.of()).extend(draw(Set.of(Kind.ORDER_EVENTS), 5), 1, _ -> false);
        assertThat(unspared).hasSize(5);
    }

    @Test
    void readers_of_several_languages_are_asked_what_each_of_them_can_answer() {
        var all = Set.of(Language.values());
        for (int seed = 0; seed < SEEDS; seed++) {
            var two = Set.of(Language.KK, Language.RU);
            assertThat(Quiz.draw(GENERATOR, forReaders(two, Set.of(Kind.COUNTERPART, Kind.GAP)), seed))
                    .isNotEmpty()
                    .allSatisfy(question -> {
                        assertThat(question.kind()).isEqualTo(Kind.COUNTERPART);
                        assertThat(two).allMatch(reader -> GENERATOR.isFor(reader, question));
                    });
            assertThat(Quiz.draw(GENERATOR, forReaders(all, Set.of()), seed))
                    .hasSize(20)
                    .extracting(Question::kind)
                    .doesNotContain(Kind.COUNTERPART, Kind.GAP);
        }
    }

    private static Draw forReaders(Set<Language> readers, Set<Kind> kinds) {
        return new Draw(Set.of(), kinds, 20, Difficulty.MEDIUM, readers, Set.of());
    }

    @Test
    void a_question_of_another_bank_cannot_be_put() {
        assertThat(quiz(20, 1)).allMatch(GENERATOR::canPut);
        var other = new Generator(BankFilesFixture.example().read(), Messages.bundled());
        assertThat(quiz(20, 1)).noneMatch(other::canPut);
    }

    @Test
    void subjects_to_avoid_come_last() {
        var first = quiz(10, 1);
        var subjects = first.stream()
                .flatMap(question -> question.subjects().stream())
                .collect(java.util.stream.Collectors.toSet());
        var again = Quiz.draw(GENERATOR, new Draw(Set.of(), Set.of(), 10, Difficulty.MEDIUM, Set.of(), subjects), 1);
        assertThat(again)
                .flatExtracting(question -> List.copyOf(question.subjects()))
                .doesNotContainAnyElementsOf(subjects);
    }
}
