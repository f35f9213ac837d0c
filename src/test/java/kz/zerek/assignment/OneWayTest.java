package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.FinalResponseException;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One question at a time, without a way back. */
@BothDatabases
class OneWayTest extends SchoolFixture {

    OneWayTest(TestDatabase database) {
        super(database);
    }

    private AssignmentId oneWay(Reveal reveal) {
        return set(
                new Rules(null, clock.instant().plus(HOUR), null, 0, null, 1, Counted.BEST, null, reveal, null, true));
    }

    @ParameterizedTest
    @EnumSource
    void the_way_leads_from_the_first_question_to_the_last_whenever_results_are_shown(Reveal reveal) {
        var attempt = begin(arman, oneWay(reveal));
        var taker = taker(arman);
        for (int position = 1; position <= 3; position++) {
            assertThat(next(attempt.id())).isEqualTo(position);
            answer(attempt, arman, position, true);
            attempts.leave(attempt.id(), taker, position, 1, Language.KK);
        }
        assertThat(attempts.get(attempt.id(), taker).next()).isEmpty();
        attempts.finish(attempt.id(), taker);
        assertThat(records.get(attempt.id()).score().points()).isEqualTo(6);
    }

    private int next(AttemptId id) {
        return attempts.get(id, taker(arman)).next().map(AttemptItem::position).orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void no_question_is_answered_before_those_before_it_nor_changed_after_them(Reveal reveal) {
        var attempt = begin(arman, oneWay(reveal));
        assertThatExceptionOfType(InvalidResponseException.class).isThrownBy(() -> answer(attempt, arman, 2, true));
        attempts.leave(attempt.id(), taker(arman), 1, 0, Language.KK);
        answer(attempt, arman, 2, true);
        attempts.leave(attempt.id(), taker(arman), 2, 1, Language.KK);
        assertThatExceptionOfType(FinalResponseException.class).isThrownBy(() -> answer(attempt, arman, 1, true, 1));
        assertThatExceptionOfType(FinalResponseException.class).isThrownBy(() -> answer(attempt, arman, 2, false, 1));
        answer(attempt, arman, 3, true);
    }
}
