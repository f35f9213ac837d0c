package kz.zerek.attempt.internal;

import static kz.zerek.attempt.internal.Step.Kind.CHECKED;
import static kz.zerek.attempt.internal.Step.Kind.LEFT;
import static kz.zerek.attempt.internal.Step.Kind.RESPONDED;
import static kz.zerek.attempt.internal.Step.Kind.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kz.zerek.attempt.FinalResponseException;
import kz.zerek.attempt.FinishedAttemptException;
import kz.zerek.attempt.StaleResponseException;
import kz.zerek.attempt.TooManyResponsesException;
import kz.zerek.language.Language;
import kz.zerek.question.Response.Chosen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttemptLogTest {

    private static final Instant AT = Instant.parse("2026-09-01T09:00:00Z");
    private static final AttemptLog EMPTY = new AttemptLog(List.of(), null);

    @Test
    void steps_are_numbered_through_the_attempt_and_sequences_within_a_question() {
        var log = log(ask(RESPONDED, 1, 0, "a"), ask(RESPONDED, 2, 0, "b"), ask(RESPONDED, 1, 1, "c"));
        assertThat(log.steps()).extracting(Step::number).containsExactly(1, 2, 3);
        assertThat(log.steps()).extracting(Step::sequence).containsExactly(1, 1, 2);
    }

    @Test
    void the_latest_step_of_each_question_counts() {
        var log = log(ask(RESPONDED, 1, 0, "a"), ask(SKIPPED, 2, 0, null), ask(RESPONDED, 1, 1, "c"));
        assertThat(log.latest().get(1).response()).isEqualTo(new Chosen("c"));
        assertThat(log.latest().get(2).kind()).isEqualTo(SKIPPED);
        assertThat(log.latest()).hasSize(2);
    }

    @Test
    void the_same_answer_sent_twice_is_saved_once() {
        assertThat(log(ask(RESPONDED, 1, 0, "a")).next(ask(RESPONDED, 1, 0, "a")))
                .isEmpty();
    }

    @Test
    void the_same_answer_given_again_is_not_saved_again_in_any_language() {
        var again = new Request(RESPONDED, 1, 1, Language.EN, new Chosen("a"), AT);
        assertThat(log(ask(RESPONDED, 1, 0, "a")).next(again)).isEmpty();
    }

    @Test
    void an_answer_that_a_newer_one_replaced_does_not_pass_for_saved() {
        var log = log(ask(RESPONDED, 1, 0, "a"), ask(RESPONDED, 1, 1, "b"));
        assertThatThrownBy(() -> log.next(ask(RESPONDED, 1, 0, "a"))).isInstanceOf(StaleResponseException.class);
    }

    @Test
    void a_stale_tab_cannot_overwrite() {
        var log = log(ask(RESPONDED, 1, 0, "a"), ask(RESPONDED, 1, 1, "b"));
        for (var seen : List.of(0, 1))
            assertThatThrownBy(() -> log.next(ask(RESPONDED, 1, seen, "c"))).isInstanceOf(StaleResponseException.class);
    }

    @Test
    void a_sequence_that_never_was_is_stale() {
        for (var seen : List.of(-1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE))
            assertThatThrownBy(() -> EMPTY.next(ask(RESPONDED, 1, seen, "a")))
                    .isInstanceOf(StaleResponseException.class);
    }

    @Test
    void another_question_does_not_make_a_tab_stale() {
        assertThat(log(ask(RESPONDED, 1, 0, "a")).next(ask(RESPONDED, 2, 0, "a")))
                .isPresent();
    }

    @Test
    void a_checked_answer_is_final() {
        var log = log(ask(CHECKED, 1, 0, "a"));
        assertThatThrownBy(() -> log.next(ask(CHECKED, 1, 1, "b"))).isInstanceOf(FinalResponseException.class);
        assertThatThrownBy(() -> log.next(ask(RESPONDED, 1, 1, "b"))).isInstanceOf(FinalResponseException.class);
        assertThatThrownBy(() -> log.next(ask(CHECKED, 1, 0, "b"))).isInstanceOf(StaleResponseException.class);
    }

    @Test
    void a_draft_can_be_checked_as_it_is() {
        var log = log(ask(RESPONDED, 1, 0, "a"));
        assertThat(log.next(ask(CHECKED, 1, 1, "a"))).map(Step::sequence).contains(2);
    }

    @Test
    void a_draft_that_arrives_after_its_check_changes_nothing() {
        assertThat(log(ask(CHECKED, 1, 0, "a")).next(ask(RESPONDED, 1, 0, "a"))).isEmpty();
    }

    @Test
    void only_a_question_that_nothing_was_saved_for_is_skipped() {
        assertThat(EMPTY.next(ask(SKIPPED, 1, 0, null))).isPresent();
        assertThat(log(ask(SKIPPED, 1, 0, null)).next(ask(SKIPPED, 1, 1, null))).isEmpty();
        assertThat(log(ask(RESPONDED, 1, 0, "a")).next(ask(SKIPPED, 1, 0, null)))
                .isEmpty();
    }

    @Test
    void a_skipped_question_can_be_answered() {
        assertThat(log(ask(SKIPPED, 1, 0, null)).next(ask(CHECKED, 1, 1, "a"))).isPresent();
    }

    @Test
    void a_finished_attempt_accepts_nothing_not_even_what_it_has() {
        var finished = log(ask(RESPONDED, 1, 0, "a")).finished(AT);
        assertThatThrownBy(() -> finished.next(ask(RESPONDED, 1, 0, "a"))).isInstanceOf(FinishedAttemptException.class);
        assertThatThrownBy(() -> finished.next(ask(SKIPPED, 2, 0, null))).isInstanceOf(FinishedAttemptException.class);
    }

    @Test
    void a_question_that_was_answered_hundreds_of_times_is_answered_no_more_but_others_are() {
        int last = AttemptLog.MOST_OF_QUESTION;
        assertThatThrownBy(() -> full().next(ask(RESPONDED, 1, last, "c")))
                .isInstanceOf(TooManyResponsesException.class);
        assertThat(full().next(ask(RESPONDED, 2, 0, "a"))).isPresent();
    }

    @Test
    void a_question_that_was_answered_hundreds_of_times_is_still_passed_checked_or_left() {
        int last = AttemptLog.MOST_OF_QUESTION;
        assertThat(full().next(ask(SKIPPED, 1, last, null))).isEmpty();
        assertThat(full().next(ask(CHECKED, 1, last, "c"))).isPresent();
        assertThat(full().next(ask(LEFT, 1, last, "b"))).isPresent();
    }

    private static AttemptLog full() {
        var log = EMPTY;
        for (var i = 0; i < AttemptLog.MOST_OF_QUESTION; i++)
            log = answer(log, ask(RESPONDED, 1, i, i % 2 == 0 ? "a" : "b"));
        return log;
    }

    private static AttemptLog log(Request... requests) {
        var log = EMPTY;
        for (var request : requests) log = answer(log, request);
        return log;
    }

    private static AttemptLog answer(AttemptLog log, Request request) {
        return log.with(log.next(request).orElseThrow());
    }

    private static Request ask(Step.Kind kind, int position, int expectedSequence, @Nullable String option) {
        var response = option == null ? null : new Chosen(option);
        return new Request(kind, position, expectedSequence, Language.KK, response, AT);
    }
}
