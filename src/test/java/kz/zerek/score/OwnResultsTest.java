package kz.zerek.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.attempt.Score;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import org.junit.jupiter.api.Test;

@BothDatabases
class OwnResultsTest extends ScoreFixture {

    private final OwnResults results;

    OwnResultsTest(TestDatabase database) {
        super(database);
        results = bean(OwnResults.class);
    }

    @Test
    void a_student_sees_their_results_when_the_rules_let_them() {
        var closing = clock.instant().plus(HOUR);
        var after =
                set(new Rules(null, closing, null, 0, null, 1, Counted.BEST, null, Reveal.AFTER_CLOSING, null, false));
        var never = set(new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.NEVER, null, false));
        take(arman, after, 2);
        take(arman, never, 3);
        assertThat(results.of(arman))
                .hasSize(2)
                .allMatch(own -> !own.shown() && own.result().score() == null);
        assertThat(results.of(arman)).allMatch(own -> own.last() == null);
        assertThat(results.byTopic(arman)).isEmpty();
        clock.pass(HOUR.plusSeconds(1));
        assertThat(results.of(arman))
                .filteredOn(OwnResult::shown)
                .extracting(own -> own.result().score())
                .containsExactly(new Score(4, 6));
        assertThat(results.byTopic(arman).stream()
                        .mapToInt(TopicProgress::questions)
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void progress_by_topic_adds_up_to_all_points_with_changed_marks() {
        var attempt = take(arman, set(Rules.PLAIN), 1).id();
        take(arman, set(Rules.PLAIN), 3);
        changes.change(teacher, attempt, 2, "1", "Reason");
        begin(arman, set(Rules.PLAIN));
        var topics = results.byTopic(arman);
        assertThat(topics).extracting(progress -> progress.topic().id()).doesNotHaveDuplicates();
        assertThat(topics.stream().map(TopicProgress::score).reduce(Score::plus))
                .contains(new Score(9, 12));
        assertThat(topics.stream().mapToInt(TopicProgress::questions).sum()).isEqualTo(6);
    }

    @Test
    void nobody_sees_the_results_of_others() {
        take(arman, set(Rules.PLAIN), 1);
        for (var who : List.of(people.teacher(), people.owner(), dana))
            assertThat(results.of(who)).isEmpty();
        assertThat(results.byTopic(people.student("Басқа оқушы"))).isEmpty();
    }
}
