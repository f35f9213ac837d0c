package kz.zerek.attempt;

import static kz.zerek.attempt.AttemptsFixture.AT_ONCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.attempt.InvalidResponseException.Problem;
import kz.zerek.bank.Detail;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.question.Mark;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Ref;
import kz.zerek.question.Response;
import kz.zerek.question.Response.Chosen;
import kz.zerek.question.Response.Matched;
import kz.zerek.question.Response.Ordered;
import kz.zerek.question.Response.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feedback at once: what is final, and what cannot be. */
@BothDatabases
class CheckingTest {

    private final TestDatabase database;

    private AttemptsFixture fixture;
    private Attempts attempts;

    CheckingTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        fixture = new AttemptsFixture(database);
        attempts = fixture.node();
        fixture.questions = QuestionsFixture.ofEveryTask();
    }

    @Test
    void with_feedback_at_once_a_choice_is_marked_and_final() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        var item = respond(id, 1, 0, new Chosen("a")).item(1);
        assertThat(item.state()).isEqualTo(State.CHECKED);
        assertThat(item.mark()).isEqualTo(new Mark(0, Verdict.WRONG));
        assertThatThrownBy(() -> respond(id, 1, 1, new Chosen("b"))).isInstanceOf(FinalResponseException.class);
    }

    @Test
    void with_feedback_at_once_an_answer_of_several_steps_is_final_when_checked() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        var draft = respond(id, 4, 0, new Ordered(List.of("a", "b", "c"))).item(4);
        assertThat(draft.state()).isEqualTo(State.ANSWERED);
        assertThat(draft.mark()).isNull();

        var checked = check(id, 4, 1, new Ordered(List.of("c", "a", "b"))).item(4);
        assertThat(checked.state()).isEqualTo(State.CHECKED);
        assertThat(checked.mark()).isEqualTo(new Mark(1, Verdict.RIGHT));
        assertThatThrownBy(() -> respond(id, 4, 2, new Ordered(List.of("a", "b", "c"))))
                .isInstanceOf(FinalResponseException.class);
    }

    @Test
    void nothing_cannot_be_checked() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        assertThatThrownBy(() -> check(id, 3, 0, new Typed("  "))).isInstanceOf(InvalidResponseException.class);
        assertThat(fixture.steps(id)).isZero();
    }

    @Test
    void what_cannot_be_read_cannot_be_checked_but_is_kept() {
        fixture.questions = List.of(
                QuestionsFixture.entry("c"),
                QuestionsFixture.entry("d", new Ref.Date(PartialDate.parse("1992-03-02"))),
                QuestionsFixture.entry("e", new Ref.Value(Detail.Unit.PERCENT, BigDecimal.ONE)));
        var id = attempts.start(fixture.aigul, AT_ONCE);
        assertThat(refusedCheck(id, 1, new Typed("?"))).isEqualTo(Problem.UNREADABLE);
        assertThat(refusedCheck(id, 2, new Typed("31.02.1992"))).isEqualTo(Problem.UNREADABLE);
        assertThat(refusedCheck(id, 2, new Typed("көктем"))).isEqualTo(Problem.UNREADABLE);
        assertThat(refusedCheck(id, 3, new Typed("1 немесе 2"))).isEqualTo(Problem.UNREADABLE);
        assertThat(fixture.steps(id)).isZero();
        assertThat(respond(id, 2, 0, new Typed("көктем")).item(2).isAnswered()).isTrue();
        assertThat(check(id, 2, 1, new Typed("3 наурыз 1992")).item(2).mark().verdict())
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void one_item_matched_with_several_cannot_be_checked_but_is_kept() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        var repeated = new Matched(Map.of("a", "y", "b", "y"));
        assertThat(refusedCheck(id, 5, repeated)).isEqualTo(Problem.REPEATED);
        assertThat(respond(id, 5, 0, repeated).item(5).response()).isEqualTo(repeated);
    }

    private Attempt respond(AttemptId id, int position, int expectedSequence, Response response) {
        return attempts.respond(id, fixture.aigul, position, expectedSequence, Language.KK, response);
    }

    private Attempt check(AttemptId id, int position, int expectedSequence, Response response) {
        return attempts.check(id, fixture.aigul, position, expectedSequence, Language.KK, response);
    }

    private Problem refusedCheck(AttemptId id, int position, Response response) {
        return catchThrowableOfType(InvalidResponseException.class, () -> check(id, position, 0, response))
                .problem();
    }
}
