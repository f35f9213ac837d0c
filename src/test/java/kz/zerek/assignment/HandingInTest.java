package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.zerek.assignment.internal.OpenAttempts;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** What becomes of attempts when their time is over. */
@BothDatabases
class HandingInTest extends SchoolFixture {

    HandingInTest(TestDatabase database) {
        super(database);
    }

    private static Rules timed(Integer minutes) {
        return new Rules(null, null, null, 0, minutes, 1, Counted.BEST, null, Reveal.AT_END, null, false);
    }

    @Test
    void an_attempt_that_cannot_be_read_does_not_keep_others_from_being_handed_in() {
        var read = begin(dana, set(timed(30)));
        for (int i = 0; i < 5; i++) {
            var unread = begin(arman, set(timed(30)));
            answer(unread, arman, 1, true);
            database.jdbc()
                    .update(
                            "update attempt_step set response = '?' where attempt = ?",
                            unread.id().value());
        }
        clock.pass(HOUR);
        passDeadlines();
        assertThat(isStoredAsFinished(read.id())).isTrue();
    }

    @Test
    void only_those_are_handed_in_whose_own_time_is_over() {
        var id = set(timed(600));
        var most = begin(arman, id);
        var more = begin(dana, id);
        var unlimited = begin(arman, set(timed(null)));
        var ended = begin(arman, set(closing(clock.instant().plus(HOUR))));
        assignments.giveTime(teacher, id, Set.of(dana.id()), 600);
        clock.pass(Duration.ofMinutes(600));
        passDeadlines();
        assertThat(List.of(most, more, unlimited, ended))
                .extracting(attempt -> isStoredAsFinished(attempt.id()))
                .containsExactly(false, false, false, true);
        clock.pass(Duration.ofMillis(1));
        passDeadlines();
        assertThat(List.of(most, more, unlimited))
                .extracting(attempt -> isStoredAsFinished(attempt.id()))
                .containsExactly(true, false, false);
        clock.pass(Duration.ofMinutes(600));
        passDeadlines();
        assertThat(List.of(more, unlimited))
                .extracting(attempt -> isStoredAsFinished(attempt.id()))
                .containsExactly(true, false);
    }

    private static Rules closing(Instant at) {
        return new Rules(null, at, null, 0, null, 1, Counted.BEST, null, Reveal.AT_END, null, false);
    }

    @Test
    void attempts_at_what_is_gone_are_looked_at_no_more() {
        var attempt = begin(arman, set(timed(30)));
        classes.delete(teacher, classroom);
        clock.pass(HOUR);
        passDeadlines();
        bean(OpenAttempts.class).forgetUnknown();
        assertThat(rows("attempt_open", attempt.id())).isZero();
        assertThat(isStoredAsFinished(attempt.id())).isFalse();
    }

    private boolean isStoredAsFinished(AttemptId id) {
        return rows("attempt_mark", id) > 0 && rows("attempt_open", id) == 0;
    }

    private int rows(String table, AttemptId id) {
        return database.client()
                .sql("select count(*) from " + table + " where attempt = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void who_has_answered_all_in_time_is_not_late_whenever_it_is_handed_in() {
        var closes = clock.instant().plus(HOUR);
        var rules = late(closes);
        var id = set(rules);
        var forgotten = begin(arman, id);
        answer(forgotten, arman, 1, true);
        var finished = begin(dana, id);
        answer(finished, dana, 1, true);
        clock.pass(HOUR.plusMinutes(5));
        attempts.finish(finished.id(), taker(dana));
        clock.pass(HOUR);
        passDeadlines();
        for (var attempt : List.of(forgotten, finished))
            assertThat(finishedAt(attempt)).isEqualTo(closes);
        assertThat(rules.isLate(closes, Duration.ZERO)).isFalse();
    }

    @Test
    void who_has_answered_anything_after_closing_is_late() {
        var closes = clock.instant().plus(HOUR);
        var id = set(late(closes));
        assignments.giveTime(teacher, id, Set.of(dana.id()), 20);
        var late = begin(arman, id);
        var given = begin(dana, id);
        clock.pass(HOUR.plusMinutes(5));
        answer(late, arman, 1, true);
        answer(given, dana, 1, true);
        clock.pass(HOUR.plusMinutes(30));
        passDeadlines();
        assertThat(finishedAt(late)).isEqualTo(closes.plus(HOUR));
        assertThat(finishedAt(given)).isEqualTo(closes.plus(Duration.ofMinutes(20)));
    }

    private static Rules late(Instant closes) {
        return new Rules(null, closes, closes.plus(HOUR), 20, null, 1, Counted.BEST, null, Reveal.AT_END, null, false);
    }

    private Instant finishedAt(Attempt attempt) {
        return records.get(attempt.id()).finishedAt();
    }
}
