package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.language.Language;
import kz.zerek.question.Mark;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Response.Chosen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {

    /** States by their initials: open, skipped, answered, checked. */
    @ParameterizedTest
    @CsvSource({
        "AT_END, OOO, 0, 1",
        "AT_END, AOO, 1, 2",
        "AT_END, SOO, 1, 2",
        "AT_END, OOA, 3, 1",
        "AT_END, SAS, 2, 3",
        "AT_END, SAS, 3, 1",
        "AT_END, AAA, 2, 0",
        "AT_ONCE, COO, 1, 2",
        "AT_ONCE, CAO, 2, 2",
        "AT_ONCE, ACO, 2, 3",
        "AT_ONCE, ACC, 3, 1",
        "AT_ONCE, CCC, 1, 0",
    })
    void an_attempt_goes_on_at_what_is_left_to_do_after_the_last_one_touched(
            Feedback feedback, String states, int lastPosition, int next) {
        var attempt = attempt(feedback, states, lastPosition);
        assertThat(attempt.next().map(AttemptItem::position).orElse(0)).isEqualTo(next);
    }

    /** With feedback at once, an answer that was not checked is a draft. */
    @ParameterizedTest
    @CsvSource({"AT_END, OOXX", "AT_ONCE, OOOX"})
    void an_item_is_open_until_its_answer_counts_as_given(Feedback feedback, String open) {
        var attempt = attempt(feedback, "OSAC", 4);
        assertThat(attempt.items())
                .allSatisfy(
                        item -> assertThat(attempt.isOpen(item)).isEqualTo(open.charAt(item.position() - 1) == 'O'));
        assertThat(attempt.answered()).noneMatch(attempt::isOpen).hasSize((int)
                open.chars().filter(c -> c == 'X').count());
    }

    @Test
    void there_is_no_item_before_the_first_or_after_the_last() {
        var attempt = attempt(Feedback.AT_END, "OO", 0);
        assertThat(attempt.item(2).position()).isEqualTo(2);
        for (var position : List.of(-1, 0, 3))
            assertThatThrownBy(() -> attempt.item(position)).isInstanceOf(InvalidResponseException.class);
    }

    @Test
    void the_score_counts_the_marks_that_may_be_seen() {
        assertThat(attempt(Feedback.AT_ONCE, "CACO", 3).score()).isEqualTo(new Score(1, 4));
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 0", "2.5, 5, 50", "1, 3, 33", "2, 3, 67", "19.99, 20, 99", "20, 20, 100"})
    void a_percentage_is_rounded_but_full_only_when_all_is_right(double points, int of, int percent) {
        assertThat(new Score(points, of).percent()).isEqualTo(percent);
    }

    private static Attempt attempt(Feedback feedback, String states, int lastPosition) {
        var items = IntStream.range(0, states.length())
                .mapToObj(i -> item(i + 1, state(states.charAt(i))))
                .toList();
        return new Attempt(
                new AttemptId(new UUID(0, 1)),
                AttemptsFixture.settings(feedback),
                1,
                1,
                QuestionsFixture.bank(),
                items,
                lastPosition,
                Instant.EPOCH,
                null,
                Terms.FREE,
                null);
    }

    private static State state(char initial) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().charAt(0) == initial)
                .findFirst()
                .orElseThrow();
    }

    /** Checked items have half a point. */
    private static AttemptItem item(int position, State state) {
        var question = QuestionsFixture.choice("s" + position);
        return switch (state) {
            case OPEN -> new AttemptItem(position, question, null, null, 0, state, null, BigDecimal.ONE);
            case SKIPPED -> new AttemptItem(position, question, null, Language.KK, 1, state, null, BigDecimal.ONE);
            case ANSWERED ->
                new AttemptItem(position, question, new Chosen("a"), Language.KK, 1, state, null, BigDecimal.ONE);
            case CHECKED, LEFT ->
                new AttemptItem(
                        position,
                        question,
                        new Chosen("a"),
                        Language.KK,
                        1,
                        state,
                        new Mark(0.5, Verdict.PARTLY),
                        BigDecimal.ONE);
        };
    }
}
