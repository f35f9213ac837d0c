package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return Quiz.draw(GENERATOR, new Draw(Set.of(), Set.of(), length, difficulty, null, Set.of()), seed);
    }

    @Test
    void a_quiz_has_the_length_asked_for() {
        assertThat(quizzes()).allSatisfy(quiz -> assertThat(quiz).hasSize(20));
    }

    @Test
    void the_same_seed_gives_the_same_quiz_with_another_generator() {
        var other = new Generator(BANK, Messages.bundled());
        var draw = new Draw(Set.of(), Set.of(), 20, Difficulty.HARD, null, Set.of());
        assertThat(Quiz.draw(other, draw, 7)).isEqualTo(Quiz.draw(GENERATOR, draw, 7));
    }

    @ParameterizedTest
    @EnumSource
    void a_quiz_for_a_reader_needs_no_other_language(Language reader) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var draw = new Draw(Set.of(), Set.of(), 20, Difficulty.MEDIUM, reader, Set.of());
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
                        // False names are invented: a name that stands anywhere else is the true one.
                        if (quiz.get(i).kind() == Kind.STANDS_FOR)
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
        var quiz = Quiz.draw(GENERATOR, new Draw(Set.of(topic), Set.of(), 10, Difficulty.EASY, null, Set.of()), 3);
        assertThat(quiz).hasSize(10);
        assertThat(quiz)
                .allSatisfy(question ->
                        assertThat(BANK.subject(question.subject()).topic()).isEqualTo(topic));
    }

    static Stream<String> topics() {
        return BANK.topics().stream().map(topic -> topic.id());
    }

    @Test
    void subjects_to_avoid_come_last() {
        var first = quiz(10, 1);
        var subjects = first.stream()
                .flatMap(question -> question.subjects().stream())
                .collect(java.util.stream.Collectors.toSet());
        var again = Quiz.draw(GENERATOR, new Draw(Set.of(), Set.of(), 10, Difficulty.MEDIUM, null, subjects), 1);
        assertThat(again)
                .flatExtracting(question -> List.copyOf(question.subjects()))
                .doesNotContainAnyElementsOf(subjects);
    }
}
