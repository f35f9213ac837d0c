package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generators;
import kz.zerek.question.Question;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;

/** Quizzes of the starter bank, as they are drawn and marked for learners. */
@BothDatabases
class StarterQuizTest {

    private static final Bank BANK = StarterBank.read();
    private static final Generators GENERATORS = new Generators();

    private final AttemptsFixture fixture;
    private final Attempts attempts;

    StarterQuizTest(TestDatabase database) {
        fixture = new AttemptsFixture(database, BANK, new AttemptConfiguration().questionDraw(GENERATORS));
        attempts = fixture.node();
    }

    @Test
    void every_question_that_the_bank_can_ask_is_kept_as_it_is() {
        var generator = GENERATORS.of(BANK);
        var all = generator.prompts().stream()
                .flatMap(prompt -> generator.make(prompt, Difficulty.HARD, 1).stream())
                .toList();
        fixture.draw = (_, _, _, _) -> all;
        var id = attempts.start(fixture.aigul, settings(Language.KK, 20));
        assertThat(attempts.get(id, fixture.aigul).items())
                .extracting(AttemptItem::question)
                .isEqualTo(all);
    }

    @Test
    void who_knows_every_answer_gets_every_point_in_any_language() {
        for (var language : Language.values()) {
            var id = attempts.start(fixture.aigul, settings(language, 20));
            var quiz = attempts.get(id, fixture.aigul);
            assertThat(quiz.items()).hasSize(20);
            for (var item : quiz.items())
                attempts.respond(id, fixture.aigul, item.position(), 0, language, key(item.question(), language));
            assertThat(attempts.finish(id, fixture.aigul).score().percent()).isEqualTo(100);
        }
    }

    @Test
    void a_new_quiz_has_other_subjects_than_the_last_one() {
        var first = attempts.start(fixture.aigul, settings(Language.RU, 10));
        var again = attempts.again(first, fixture.aigul, Language.RU);
        assertThat(subjects(again)).hasSize(10).doesNotContainAnyElementsOf(subjects(first));
    }

    private List<String> subjects(AttemptId id) {
        return attempts.get(id, fixture.aigul).items().stream()
                .map(item -> item.question().subject())
                .toList();
    }

    private static QuizSettings settings(Language language, int length) {
        return new QuizSettings(language, Set.of(), length, Difficulty.HARD, Feedback.AT_END);
    }

    private static Response key(Question question, Language language) {
        return switch (question.task()) {
            case Task.Choice(var options) -> new Response.Chosen(right(options).getFirst());
            case Task.Selection(var options) -> new Response.Selected(Set.copyOf(right(options)));
            case Task.Entry _ -> {
                var renderer = GENERATORS.of(BANK).renderer();
                yield new Response.Typed(renderer.render(question, language).answer());
            }
            case Task.Ordering(var _, var key) -> new Response.Ordered(key);
            case Task.Matching(var left, var _, var key) -> new Response.Matched(pairs(left, key));
        };
    }

    private static List<String> right(List<Task.Option> options) {
        return options.stream()
                .filter(Task.Option::correct)
                .map(Task.Option::id)
                .toList();
    }

    private static Map<String, String> pairs(List<Task.Item> left, List<String> key) {
        return IntStream.range(0, left.size())
                .boxed()
                .collect(Collectors.toMap(i -> left.get(i).id(), key::get));
    }
}
