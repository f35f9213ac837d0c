package kz.zerek.attempt;

import static kz.zerek.attempt.AttemptsFixture.AT_END;
import static kz.zerek.attempt.AttemptsFixture.AT_ONCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.attempt.InvalidResponseException.Problem;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Mark;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Response;
import kz.zerek.question.Response.Chosen;
import kz.zerek.question.Response.Matched;
import kz.zerek.question.Response.Ordered;
import kz.zerek.question.Response.Selected;
import kz.zerek.question.Response.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class RespondingTest {

    private final TestDatabase database;

    private AttemptsFixture fixture;
    private Attempts attempts;

    RespondingTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        fixture = new AttemptsFixture(database);
        attempts = fixture.node();
        fixture.questions = QuestionsFixture.ofEveryTask();
    }

    @Test
    void after_a_restart_every_answer_stands_where_it_was() {
        var id = attempts.start(fixture.aigul, AT_END);
        var responses = List.<Response>of(
                new Chosen("b"),
                new Selected(Set.of("a", "c")),
                new Typed("БҰҰ «\"\\ \uD83C\uDF93 \u0000'; drop table attempt --"),
                new Ordered(List.of("b", "c", "a")),
                new Matched(Map.of("a", "z")));
        for (var i = 0; i < 5; i++) respond(id, i + 1, 0, responses.get(i));

        var attempt = fixture.node().get(id, fixture.aigul);

        assertThat(attempt.items()).extracting(AttemptItem::response).isEqualTo(responses);
        assertThat(attempt.items()).extracting(AttemptItem::sequence).containsOnly(1);
        assertThat(attempt).isEqualTo(attempts.get(id, fixture.aigul));
    }

    @Test
    void what_is_returned_is_what_is_stored() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        assertThat(respond(id, 1, 0, new Chosen("b"))).isEqualTo(fixture.node().get(id, fixture.aigul));
        assertThat(attempts.skip(id, fixture.aigul, 2, 0, Language.KK))
                .isEqualTo(fixture.node().get(id, fixture.aigul));
        assertThat(check(id, 3, 0, new Typed("ООН"))).isEqualTo(fixture.node().get(id, fixture.aigul));
        assertThat(attempts.finish(id, fixture.aigul)).isEqualTo(fixture.node().get(id, fixture.aigul));
    }

    @Test
    void each_change_is_a_row_of_its_own_with_time_and_language() {
        var id = attempts.start(fixture.aigul, AT_END);
        attempts.respond(id, fixture.aigul, 1, 0, Language.KK, new Chosen("a"));
        fixture.pass(Duration.ofSeconds(3));
        attempts.respond(id, fixture.aigul, 1, 1, Language.RU, new Chosen("b"));

        assertThat(fixture.client
                        .sql(
                                "select sequence, language, response, saved_at from attempt_step where attempt = ? order by number")
                        .param(id.value())
                        .query((row, _) -> "%s %s %s %s"
                                .formatted(
                                        row.getInt(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getTimestamp(4).toInstant()))
                        .list())
                .containsExactly(
                        "1 kk {\"chosen\":\"a\"} 2026-09-01T09:00:00.123456Z",
                        "2 ru {\"chosen\":\"b\"} 2026-09-01T09:00:03.123456Z");
    }

    @Test
    void a_double_click_is_saved_once() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        var first = respond(id, 1, 0, new Chosen("b"));
        var second = respond(id, 1, 0, new Chosen("b"));
        assertThat(second).isEqualTo(first);
        assertThat(fixture.steps(id)).isOne();
    }

    @Test
    void a_stale_tab_changes_nothing_that_was_saved_later() {
        var id = attempts.start(fixture.aigul, AT_END);
        respond(id, 1, 0, new Chosen("a"));
        var later = respond(id, 1, 1, new Chosen("b"));
        assertThatThrownBy(() -> respond(id, 1, 0, new Chosen("c"))).isInstanceOf(StaleResponseException.class);
        assertThatThrownBy(() -> respond(id, 1, 1, new Chosen("c"))).isInstanceOf(StaleResponseException.class);
        assertThat(attempts.get(id, fixture.aigul)).isEqualTo(later);
    }

    @Test
    void a_tab_that_is_stale_for_one_question_can_answer_another() {
        var id = attempts.start(fixture.aigul, AT_END);
        fixture.node().respond(id, fixture.aigul, 1, 0, Language.KK, new Chosen("a"));
        assertThat(respond(id, 3, 0, new Typed("БҰҰ")).answered())
                .extracting(AttemptItem::position)
                .containsExactly(1, 3);
    }

    @Test
    void what_does_not_fit_is_refused_and_changes_nothing() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        var before = attempts.get(id, fixture.aigul);
        assertThat(problem(id, 1, new Chosen("e"))).isEqualTo(Problem.OPTION);
        assertThat(problem(id, 1, new Typed("b"))).isEqualTo(Problem.TYPE);
        assertThat(problem(id, 3, new Typed("ұ".repeat(10_000)))).isEqualTo(Problem.LENGTH);
        assertThat(problem(id, 4, new Ordered(List.of("a", "a", "b")))).isEqualTo(Problem.ITEMS);
        assertThat(problem(id, 0, new Chosen("b"))).isEqualTo(Problem.POSITION);
        assertThat(problem(id, 6, new Chosen("b"))).isEqualTo(Problem.POSITION);
        assertThat(fixture.node().get(id, fixture.aigul)).isEqualTo(before);
    }

    @Test
    void the_longest_answer_of_the_costliest_letters_is_kept() {
        var id = attempts.start(fixture.aigul, AT_END);
        var longest = new Typed("\u0001".repeat(InvalidResponseException.MAX_LENGTH));
        respond(id, 3, 0, longest);
        assertThat(fixture.node().get(id, fixture.aigul).item(3).response()).isEqualTo(longest);
    }

    @Test
    void with_feedback_at_the_end_answers_change_and_marks_stay_hidden() {
        var id = attempts.start(fixture.aigul, AT_END);
        respond(id, 1, 0, new Chosen("b"));
        var item = respond(id, 1, 1, new Chosen("a")).item(1);
        assertThat(item.state()).isEqualTo(State.ANSWERED);
        assertThat(item.mark()).isNull();
        assertThatThrownBy(() -> check(id, 1, 2, new Chosen("b"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_answer_taken_back_leaves_the_question_open() {
        var id = attempts.start(fixture.aigul, AT_END);
        respond(id, 2, 0, new Selected(Set.of("a")));
        var attempt = respond(id, 2, 1, new Selected(Set.of()));
        assertThat(attempt.item(2).state()).isEqualTo(State.OPEN);
        assertThat(attempt.answered()).isEmpty();
    }

    @Test
    void a_skipped_question_is_remembered_and_can_be_answered_later() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        var skipped = attempts.skip(id, fixture.aigul, 1, 0, Language.KK);
        assertThat(skipped.item(1).state()).isEqualTo(State.SKIPPED);
        assertThat(skipped.next()).map(AttemptItem::position).contains(2);
        assertThat(respond(id, 1, 1, new Chosen("b")).item(1).state()).isEqualTo(State.CHECKED);
    }

    @Test
    void skipping_an_answered_question_keeps_its_answer() {
        var id = attempts.start(fixture.aigul, AT_END);
        var answered = respond(id, 1, 0, new Chosen("b"));
        assertThat(attempts.skip(id, fixture.aigul, 1, 1, Language.KK)).isEqualTo(answered);
        assertThatThrownBy(() -> attempts.skip(id, fixture.aigul, 6, 0, Language.KK))
                .isInstanceOf(InvalidResponseException.class);
    }

    @Test
    void a_finished_attempt_has_its_score_and_accepts_nothing_more() {
        var id = attempts.start(fixture.aigul, AT_END);
        respond(id, 1, 0, new Chosen("b"));
        respond(id, 4, 0, new Ordered(List.of("a", "b", "c")));
        fixture.pass(Duration.ofMinutes(2));

        var finished = attempts.finish(id, fixture.aigul);

        assertThat(finished.score()).isEqualTo(new Score(1, 5));
        assertThat(finished.duration()).contains(Duration.ofMinutes(2));
        assertThat(finished.items())
                .extracting(item -> item.mark().verdict())
                .containsExactly(
                        Verdict.RIGHT, Verdict.UNANSWERED, Verdict.UNANSWERED, Verdict.WRONG, Verdict.UNANSWERED);
        assertThatThrownBy(() -> respond(id, 2, 0, new Selected(Set.of("a"))))
                .isInstanceOf(FinishedAttemptException.class);
        assertThatThrownBy(() -> respond(id, 1, 0, new Chosen("b"))).isInstanceOf(FinishedAttemptException.class);
        assertThatThrownBy(() -> attempts.skip(id, fixture.aigul, 3, 0, Language.KK))
                .isInstanceOf(FinishedAttemptException.class);
        assertThat(fixture.node().get(id, fixture.aigul)).isEqualTo(finished);
    }

    @Test
    void finishing_twice_is_finishing_once() {
        var id = attempts.start(fixture.aigul, AT_END);
        var first = attempts.finish(id, fixture.aigul);
        fixture.pass(Duration.ofHours(1));
        assertThat(attempts.finish(id, fixture.aigul)).isEqualTo(first);
        assertThat(fixture.node().finish(id, fixture.aigul)).isEqualTo(first);
        assertThat(fixture.marks(id)).isEqualTo(5);
    }

    @Test
    void a_later_marking_is_shown_and_the_first_is_kept() {
        var id = attempts.start(fixture.aigul, AT_END);
        respond(id, 1, 0, new Chosen("a"));
        attempts.finish(id, fixture.aigul);
        fixture.client.sql("""
                        insert into attempt_mark (attempt, position, marking, bank_revision, fraction, points, verdict,
                                                  marked_at)
                        select attempt, position, 1, bank_revision, 0.5, points, 'PARTLY', marked_at
                        from attempt_mark where attempt = ? and position = 1
                        """).param(id.value()).update();
        assertThat(attempts.get(id, fixture.aigul).item(1).mark()).isEqualTo(new Mark(0.5, Verdict.PARTLY));
        assertThat(attempts.get(id, fixture.aigul).score()).isEqualTo(new Score(0.5, 5));
    }

    private Attempt respond(AttemptId id, int position, int expectedSequence, Response response) {
        return attempts.respond(id, fixture.aigul, position, expectedSequence, Language.KK, response);
    }

    private Attempt check(AttemptId id, int position, int expectedSequence, Response response) {
        return attempts.check(id, fixture.aigul, position, expectedSequence, Language.KK, response);
    }

    private Problem problem(AttemptId id, int position, Response response) {
        return catchThrowableOfType(InvalidResponseException.class, () -> respond(id, position, 0, response))
                .problem();
    }
}
