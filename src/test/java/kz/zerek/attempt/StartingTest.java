package kz.zerek.attempt;

import static kz.zerek.attempt.AttemptsFixture.AT_END;
import static kz.zerek.attempt.AttemptsFixture.AT_ONCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Question;
import kz.zerek.question.Response.Chosen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class StartingTest {

    private final TestDatabase database;

    private AttemptsFixture fixture;
    private Attempts attempts;

    StartingTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        fixture = new AttemptsFixture(database);
        attempts = fixture.node();
    }

    @Test
    void an_attempt_asks_what_was_drawn_from_the_current_bank() {
        fixture.questions = QuestionsFixture.ofEveryTask();
        fixture.banks.load(QuestionsFixture.bank());

        var attempt = attempts.get(attempts.start(fixture.aigul, AT_END), fixture.aigul);

        assertThat(attempt.items()).extracting(AttemptItem::question).isEqualTo(fixture.questions);
        assertThat(attempt.items()).extracting(AttemptItem::position).containsExactly(1, 2, 3, 4, 5);
        assertThat(attempt.items()).extracting(AttemptItem::state).containsOnly(AttemptItem.State.OPEN);
        assertThat(attempt.revision()).isEqualTo(fixture.banks.current().number());
        assertThat(attempt.startedAt()).isEqualTo(fixture.now);
        assertThat(attempt.isFinished()).isFalse();
    }

    @Test
    void settings_are_kept_as_chosen() {
        var settings = new QuizSettings(Language.RU, Set.of("un", "empty"), 20, Difficulty.HARD, Feedback.AT_ONCE);
        assertThat(attempts.get(attempts.start(fixture.aigul, settings), fixture.aigul)
                        .settings())
                .isEqualTo(settings);

        var allTopics = new QuizSettings(Language.EN, Set.of(), 10, Difficulty.EASY, Feedback.AT_END);
        assertThat(attempts.get(attempts.start(fixture.aigul, allTopics), fixture.aigul)
                        .settings())
                .isEqualTo(allTopics);
    }

    @Test
    void each_attempt_has_its_own_random_address_and_seed() {
        var first = attempts.start(fixture.aigul, AT_END);
        var second = attempts.start(fixture.aigul, AT_END);
        assertThat(first).isNotEqualTo(second);
        assertThat(List.of(first, second)).allSatisfy(id -> {
            assertThat(id.value().version()).isEqualTo(4);
            assertThat(id.value().variant()).isEqualTo(2);
        });
        assertThat(fixture.draws).extracting(AttemptsFixture.Drawn::seed).doesNotHaveDuplicates();
    }

    @Test
    void settings_that_are_not_offered_start_nothing() {
        for (var settings : List.of(
                new QuizSettings(Language.KK, Set.of(), 7, Difficulty.EASY, Feedback.AT_END),
                new QuizSettings(Language.KK, Set.of("un", "cooking"), 5, Difficulty.EASY, Feedback.AT_END),
                new QuizSettings(Language.KK, Set.of(" "), 5, Difficulty.EASY, Feedback.AT_END),
                new QuizSettings(null, Set.of(), 5, Difficulty.EASY, Feedback.AT_END),
                new QuizSettings(Language.KK, Set.of(), 5, null, Feedback.AT_END),
                new QuizSettings(Language.KK, Set.of(), 5, Difficulty.EASY, null)))
            assertThatThrownBy(() -> attempts.start(fixture.aigul, settings))
                    .isInstanceOf(InvalidSettingsException.class);
        assertThat(fixture.attempts(fixture.aigul)).isZero();
    }

    @Test
    void a_bank_without_questions_starts_nothing() {
        fixture.questions = List.of();
        assertThatThrownBy(() -> attempts.start(fixture.aigul, AT_END)).isInstanceOf(NothingToAskException.class);
        assertThat(fixture.attempts(fixture.aigul)).isZero();
    }

    @Test
    void a_visitor_starts_so_many_attempts_an_hour_and_no_more() {
        var first = attempts.start(fixture.aigul, AT_END);
        attempts.finish(first, fixture.aigul);
        fixture.pass(Duration.ofMinutes(30));
        for (int i = 1; i < QuizStart.MOST_AN_HOUR; i++) attempts.start(fixture.aigul, AT_END);

        for (Runnable action : List.<Runnable>of(
                () -> attempts.start(fixture.aigul, AT_END),
                () -> attempts.again(first, fixture.aigul, Language.KK),
                () -> attempts.onlyMistakes(first, fixture.aigul, Language.KK),
                () -> fixture.node().start(fixture.aigul, AT_END)))
            assertThatThrownBy(action::run).isInstanceOf(TooManyStartsException.class);
        assertThat(fixture.attempts(fixture.aigul)).isEqualTo(QuizStart.MOST_AN_HOUR);

        assertThatCode(() -> attempts.start(fixture.erlan, AT_END)).doesNotThrowAnyException();
        fixture.pass(Duration.ofMinutes(30));
        assertThatCode(() -> attempts.start(fixture.aigul, AT_END)).doesNotThrowAnyException();
    }

    @Test
    void an_unknown_attempt_and_someone_elses_are_not_told_apart() {
        var id = attempts.start(fixture.aigul, AT_END);
        var elses = catchThrowableOfType(AttemptException.class, () -> attempts.get(id, fixture.erlan));
        var unknown = catchThrowableOfType(
                AttemptException.class, () -> attempts.get(new AttemptId(UUID.randomUUID()), fixture.erlan));
        assertThat(elses).hasSameClassAs(unknown).hasMessage(unknown.getMessage());
        assertThat(elses.messageKey()).isEqualTo("attempt.error.unknown");
    }

    @Test
    void nothing_can_be_done_with_someone_elses_attempt() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        var answer = new Chosen("b");
        for (Runnable action : List.<Runnable>of(
                () -> attempts.respond(id, fixture.erlan, 1, 0, Language.KK, answer),
                () -> attempts.check(id, fixture.erlan, 1, 0, Language.KK, answer),
                () -> attempts.skip(id, fixture.erlan, 1, 0, Language.KK),
                () -> attempts.finish(id, fixture.erlan),
                () -> attempts.again(id, fixture.erlan, Language.KK),
                () -> attempts.onlyMistakes(id, fixture.erlan, Language.KK)))
            assertThatThrownBy(action::run).isInstanceOf(UnknownAttemptException.class);
        assertThat(fixture.steps(id)).isZero();
        assertThat(fixture.attempts(fixture.aigul)).isOne();
        assertThat(fixture.attempts(fixture.erlan)).isZero();
    }

    @Test
    void the_database_does_not_know_the_visitors_token() {
        var id = attempts.start(fixture.aigul, AT_END);
        assertThat(fixture.client
                        .sql("select visitor from attempt where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(fixture.aigul.digest())
                .doesNotContain(fixture.aigul.value());
    }

    @Test
    void the_last_attempt_that_goes_on_is_offered_to_its_visitor() {
        assertThat(attempts.unfinished(fixture.aigul)).isEmpty();

        var first = attempts.start(fixture.aigul, AT_END);
        fixture.pass(Duration.ofMinutes(1));
        var second = attempts.start(fixture.aigul, AT_END);
        fixture.pass(Duration.ofMinutes(1));

        assertThat(attempts.unfinished(fixture.aigul)).map(Attempt::id).contains(second);
        assertThat(attempts.unfinished(fixture.erlan)).isEmpty();
        attempts.finish(second, fixture.aigul);
        assertThat(attempts.unfinished(fixture.aigul)).map(Attempt::id).contains(first);
        attempts.finish(first, fixture.aigul);
        assertThat(attempts.unfinished(fixture.aigul)).isEmpty();
    }

    @Test
    void an_attempt_left_for_more_than_a_week_is_not_offered_but_can_be_opened() {
        var id = attempts.start(fixture.aigul, AT_END);
        fixture.pass(Duration.ofDays(7));
        assertThat(attempts.unfinished(fixture.aigul)).isEmpty();
        assertThat(attempts.get(id, fixture.aigul).isFinished()).isFalse();
    }

    @Test
    void again_asks_others_with_the_same_settings_in_the_language_of_now() {
        var first = attempts.start(fixture.aigul, AT_ONCE);
        fixture.banks.load(QuestionsFixture.bank());

        var again = attempts.get(attempts.again(first, fixture.aigul, Language.EN), fixture.aigul);

        assertThat(again.settings()).isEqualTo(AT_ONCE.in(Language.EN));
        assertThat(again.revision()).isEqualTo(fixture.banks.current().number());
        assertThat(fixture.draws.getFirst().avoid()).isEmpty();
        assertThat(fixture.draws.getLast().avoid())
                .isEqualTo(Set.copyOf(
                        fixture.questions.stream().map(Question::subject).toList()));
    }

    @Test
    void only_mistakes_asks_what_was_not_right_as_it_was_asked() {
        var first = attempts.start(fixture.aigul, AT_END);
        attempts.respond(first, fixture.aigul, 1, 0, Language.KK, new Chosen("b"));
        attempts.respond(first, fixture.aigul, 2, 0, Language.KK, new Chosen("a"));
        attempts.respond(first, fixture.aigul, 4, 0, Language.KK, new Chosen("b"));
        attempts.finish(first, fixture.aigul);
        fixture.banks.load(QuestionsFixture.bank());

        var mistakes = attempts.get(attempts.onlyMistakes(first, fixture.aigul, Language.RU), fixture.aigul);

        assertThat(mistakes.items())
                .extracting(AttemptItem::question)
                .containsExactlyInAnyOrder(
                        fixture.questions.get(1), fixture.questions.get(2), fixture.questions.get(4));
        assertThat(mistakes.revision()).isEqualTo(fixture.banks.current().number() - 1);
        assertThat(mistakes.settings()).isEqualTo(AT_END.in(Language.RU));
    }

    @Test
    void mistakes_come_in_another_order() {
        fixture.questions = QuestionsFixture.choices(20);
        var first = attempts.start(fixture.aigul, AT_END);
        attempts.finish(first, fixture.aigul);
        assertThat(attempts.get(attempts.onlyMistakes(first, fixture.aigul, Language.KK), fixture.aigul)
                        .items())
                .extracting(AttemptItem::question)
                .containsExactlyInAnyOrderElementsOf(fixture.questions)
                .isNotEqualTo(fixture.questions);
    }

    @Test
    void without_mistakes_there_is_nothing_to_repeat() {
        var first = attempts.start(fixture.aigul, AT_END);
        for (var position = 1; position <= 5; position++)
            attempts.respond(first, fixture.aigul, position, 0, Language.KK, new Chosen("b"));
        attempts.finish(first, fixture.aigul);
        assertThatThrownBy(() -> attempts.onlyMistakes(first, fixture.aigul, Language.KK))
                .isInstanceOf(NothingToAskException.class);
    }

    @Test
    void an_attempt_that_goes_on_has_no_mistakes_yet() {
        var id = attempts.start(fixture.aigul, AT_END);
        assertThatThrownBy(() -> attempts.onlyMistakes(id, fixture.aigul, Language.KK))
                .isInstanceOf(UnfinishedAttemptException.class);
    }
}
