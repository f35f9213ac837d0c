package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.zerek.account.People;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** What stays of attempts, and what does not. */
@BothDatabases
class KeptAttemptsTest extends SchoolFixture {

    KeptAttemptsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void whoever_took_what_is_gone_still_gets_all_that_is_kept_about_them() {
        var finished = begin(arman, set(Rules.PLAIN));
        answer(finished, arman, 1, true);
        attempts.finish(finished.id(), taker(arman));
        var goingOn = begin(arman, set(Rules.PLAIN));
        answer(goingOn, arman, 2, true);
        var before = bean(People.class).export(arman).get("attempts");
        classes.delete(teacher, classroom);
        clock.pass(HOUR);
        assertThat(bean(People.class).export(arman).get("attempts")).isEqualTo(before);
        assertThatExceptionOfType(UnknownAttemptException.class)
                .isThrownBy(() -> attempts.get(finished.id(), taker(arman)));
        assertThat(records.get(finished.id()).score().points()).isEqualTo(2);
    }

    @Test
    void an_attempt_that_is_deleted_is_not_remembered_by_whoever_looked_before_the_commit() {
        var attempt = begin(arman, set(Rules.PLAIN));
        bean(TransactionOperations.class).executeWithoutResult(_ -> {
            records.delete(attempt.id());
            CompletableFuture.runAsync(() -> attempts.get(attempt.id(), taker(arman)))
                    .join();
        });
        assertThatExceptionOfType(UnknownAttemptException.class)
                .isThrownBy(() -> attempts.get(attempt.id(), taker(arman)));
    }

    @Test
    void a_full_score_is_a_hundred_per_cent_whatever_a_question_is_worth() {
        for (var points : new String[] {"1.2", "0.1", "0.7"}) {
            exam = exams.create(teacher, "Test", blueprint(points)).id();
            var id = set(Rules.PLAIN);
            var attempt = begin(arman, id);
            for (int position = 1; position <= 3; position++) answer(attempt, arman, position, true);
            assertThat(attempts.finish(attempt.id(), taker(arman)).score().percent())
                    .isEqualTo(100);
            assertThat(marks.results(List.of(id.value())))
                    .extracting(AttemptResult::score)
                    .allMatch(score -> score.percent() == 100);
        }
    }
}
