package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.Score;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.Variants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What attempts count, and when their takers learn it. */
@BothDatabases
class CountingTest extends SchoolFixture {

    CountingTest(TestDatabase database) {
        super(database);
    }

    @Test
    void what_is_late_counts_less_by_the_time_that_the_student_has() {
        var closes = clock.instant();
        var rules =
                new Rules(null, closes, closes.plus(HOUR), 20, null, 1, Counted.BEST, null, Reveal.AT_END, null, false);
        var later = closes.plusSeconds(1);
        assertThat(rules.kept(new Score(5, 6), closes, Duration.ZERO)).isEqualTo(new Score(5, 6));
        assertThat(rules.kept(new Score(5, 6), later, Duration.ZERO)).isEqualTo(new Score(4, 6));
        assertThat(rules.kept(new Score(5, 6), later, Duration.ofMinutes(1))).isEqualTo(new Score(5, 6));
    }

    @Test
    void after_closing_nothing_is_shown_while_somebody_with_more_time_can_go_on() {
        var closes = clock.instant().plus(HOUR);
        var id = set(new Rules(null, closes, null, 0, null, 1, Counted.BEST, null, Reveal.AFTER_CLOSING, null, false));
        assignments.giveTime(teacher, id, Set.of(arman.id()), 30);
        var attempt = take(dana, id, 3);
        clock.pass(HOUR.plusMinutes(29));
        assertThat(attempts.get(attempt.id(), taker(dana)).isShown()).isFalse();
        assertThat(sittings.shown(sittings.assigned(dana))).isEmpty();
        clock.pass(Duration.ofMinutes(2));
        assertThat(attempts.get(attempt.id(), taker(dana)).isShown()).isTrue();
        assertThat(sittings.shown(sittings.assigned(dana))).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource(Variants.class)
    void an_attempt_passes_with_the_points_that_each_part_asks_for(Variants variants) {
        exam = exams.create(teacher, "Passed", passing("4", variants)).id();
        var id = set(Rules.PLAIN);
        assertThat(passed(id, take(arman, id, 2))).contains(true);
        assertThat(passed(id, take(dana, id, 1))).contains(false);
    }

    @Test
    void without_a_pass_mark_nobody_passes_or_fails() {
        var id = set(Rules.PLAIN);
        assertThat(passed(id, take(arman, id, 3))).isEmpty();
    }

    private Optional<Boolean> passed(AssignmentId id, Attempt attempt) {
        return bean(PassMarks.class).isPassed(assignments.get(teacher, id), attempt);
    }

    @Test
    void what_was_lost_by_being_late_is_lost_to_the_pass_mark_too() {
        var closes = clock.instant().plus(HOUR);
        exam = exams.create(teacher, "Passed", passing("5", Variants.ONE_FOR_ALL))
                .id();
        var id = set(new Rules(
                null, closes, closes.plus(HOUR), 25, null, 1, Counted.BEST, null, Reveal.AT_END, null, false));
        assignments.giveTime(teacher, id, Set.of(dana.id()), 30);
        clock.pass(HOUR.plusMinutes(5));
        assertThat(passed(id, take(arman, id, 3))).contains(false);
        assertThat(passed(id, take(dana, id, 3))).contains(true);
    }
}
