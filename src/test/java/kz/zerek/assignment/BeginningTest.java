package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.attempt.AttemptId;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.database.Together;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

/** The way into an attempt. */
@BothDatabases
class BeginningTest extends SchoolFixture {

    BeginningTest(TestDatabase database) {
        super(database);
    }

    @Test
    void two_devices_that_begin_at_once_begin_one_attempt() throws Exception {
        var id = set(attempts(2));
        Callable<AttemptId> begin = () -> sittings.begin(arman, id, Language.KK, null);
        assertThat(Together.call(Collections.nCopies(4, begin)))
                .containsOnly(records.of(id.value(), taker(arman)).getFirst());
        assertThat(records.of(id.value(), taker(arman))).hasSize(1);
    }

    @Test
    void what_one_device_saw_before_the_other_began_begins_nothing_more() {
        var assignment = assignments.get(teacher, set(attempts(1)));
        var exam = exams.get(assignment.exam(), assignment.version());
        var quiz = sittings.quiz(assignment, exam, arman.id(), 0, Language.KK);
        var first = attempts.start(taker(arman), quiz);
        attempts.finish(first, taker(arman));
        assertThat(attempts.start(taker(arman), quiz)).isEqualTo(first);
    }

    @Test
    void each_attempt_has_its_number() {
        var id = set(attempts(2));
        attempts.finish(begin(arman, id).id(), taker(arman));
        begin(arman, id);
        begin(dana, id);
        assertThat(numbers(id, arman.id().toString())).containsExactly(1, 2);
        assertThat(numbers(id, dana.id().toString())).containsExactly(1);
    }

    private List<Integer> numbers(AssignmentId id, String student) {
        return database.client()
                .sql("select number from attempt where assignment = ? and visitor = ? order by started_at, number")
                .params(id.value(), "person " + student)
                .query(Integer.class)
                .list();
    }

    private static Rules attempts(int count) {
        return new Rules(null, null, null, 0, null, count, Counted.BEST, null, Reveal.AT_END, null, false);
    }

    @Test
    void the_access_code_cannot_be_guessed_without_end() {
        var rules = new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.AT_END, "7391", false);
        var id = set(rules);
        for (int guess = 0; guess < 10; guess++) {
            var code = "000" + guess;
            assertRefused(Problem.ACCESS_CODE, () -> sittings.begin(arman, id, Language.KK, code));
        }
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(() -> sittings.begin(arman, id, Language.KK, "7391"))
                .extracting(AssignmentException::messageKey)
                .isEqualTo("assignment.error.guesses");
        assertThat(sittings.begin(dana, id, Language.KK, "7391")).isNotNull();
        assertThat(sittings.begin(arman, set(rules), Language.KK, "7391")).isNotNull();
        clock.pass(Duration.ofMinutes(15));
        assertThat(sittings.begin(arman, id, Language.KK, "7391")).isNotNull();
    }
}
