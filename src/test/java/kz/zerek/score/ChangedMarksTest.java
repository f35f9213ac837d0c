package kz.zerek.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.zerek.account.People;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.GivenMark.Origin;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.attempt.Score;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.score.ScoreException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class ChangedMarksTest extends ScoreFixture {

    private static final Rules NEVER_SHOWN =
            new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.NEVER, null, false);

    ChangedMarksTest(TestDatabase database) {
        super(database);
    }

    @Test
    void a_changed_mark_counts_and_every_mark_before_is_kept() {
        var attempt = take(arman, set(Rules.PLAIN), 1).id();
        changes.change(teacher, attempt, 2, "1,5", "  Ауызша дұрыс айтты ");
        changes.change(teacher, attempt, 2, "2", "Қате емес");
        assertThat(result(0).score()).isEqualTo(new Score(4, 6));
        var kept = history(attempt, 2);
        assertThat(kept).extracting(mark -> mark.marking()).containsExactly(0, 1, 2);
        assertThat(kept).extracting(mark -> mark.mark().fraction()).containsExactly(0.0, 0.75, 1.0);
        assertThat(kept)
                .extracting(mark -> mark.mark().verdict())
                .containsExactly(Verdict.WRONG, Verdict.PARTLY, Verdict.RIGHT);
        assertThat(kept).extracting(mark -> mark.reason()).containsExactly(null, "Ауызша дұрыс айтты", "Қате емес");
        assertThat(kept).extracting(mark -> mark.by()).containsExactly(null, teacher.id(), teacher.id());
        assertThat(history(attempt, 1)).hasSize(1);
        assertThat(attempts.get(attempt, taker(arman)).score().points()).isEqualTo(4);
    }

    @Test
    void a_change_is_undone_by_one_more_mark() {
        var attempt = take(arman, set(Rules.PLAIN), 1).id();
        changes.change(teacher, attempt, 3, "2", "Reason");
        changes.undo(teacher, attempt, 3, 1);
        assertThat(result(0).score()).isEqualTo(new Score(2, 6));
        assertThat(history(attempt, 3))
                .extracting(mark -> mark.origin())
                .containsExactly(Origin.AUTOMATIC, Origin.CHANGED, Origin.UNDONE);
        assertRefused(Problem.STALE, () -> changes.undo(teacher, attempt, 3, 1));
        assertRefused(Problem.STALE, () -> changes.undo(teacher, attempt, 3, 2));
        assertRefused(Problem.STALE, () -> changes.undo(teacher, attempt, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "2.01", "two", "1.234", "1e0", "NaN", "٢"})
    void points_that_are_none_are_refused(String points) {
        var attempt = take(arman, set(Rules.PLAIN), 1).id();
        assertRefused(Problem.POINTS, () -> changes.change(teacher, attempt, 1, points, "Reason"));
        assertThat(history(attempt, 1)).hasSize(1);
    }

    @Test
    void a_change_needs_a_reason_of_one_line() {
        var attempt = take(arman, set(Rules.PLAIN), 1).id();
        for (var reason : List.of("", "  ", "a\nb", "x".repeat(201)))
            assertRefused(Problem.REASON, () -> changes.change(teacher, attempt, 1, "0", reason));
        changes.change(teacher, attempt, 1, "0", "ә".repeat(200));
        assertThat(history(attempt, 1)).hasSize(2);
    }

    @Test
    void an_attempt_that_goes_on_has_no_mark_to_change() {
        var attempt = begin(arman, set(Rules.PLAIN)).id();
        assertRefused(Problem.UNFINISHED, () -> changes.change(teacher, attempt, 1, "1", "Reason"));
        assertRefused(Problem.UNFINISHED, () -> changes.undo(teacher, attempt, 1, 0));
        assertRefused(Problem.UNKNOWN, () -> changes.change(teacher, attempt, 4, "1", "Reason"));
    }

    @Test
    void nobody_sees_or_changes_what_is_not_for_them() {
        var attempt = take(arman, set(Rules.PLAIN), 1).id();
        for (var who : List.of(people.teacher(), people.owner(), arman, dana)) {
            assertRefused(Problem.UNKNOWN, () -> changes.attempt(who, attempt));
            assertRefused(Problem.UNKNOWN, () -> changes.history(who, attempt));
            assertRefused(Problem.UNKNOWN, () -> changes.change(who, attempt, 1, "2", "Reason"));
            assertRefused(Problem.UNKNOWN, () -> changes.undo(who, attempt, 1, 0));
        }
    }

    @Test
    void a_colleague_who_teaches_the_class_may_do_the_same() {
        var attempt = take(arman, set(Rules.PLAIN), 1).id();
        var colleague = people.teacher();
        classes.addTeacher(teacher, classroom, colleague.login());
        changes.change(colleague, attempt, 1, "0", "Reason");
        assertThat(gradebook
                        .page(colleague, classroom, 1)
                        .rows()
                        .getFirst()
                        .results()
                        .getFirst()
                        .score())
                .isEqualTo(new Score(0, 6));
    }

    @Test
    void a_change_stays_when_the_teacher_who_made_it_is_gone() {
        var attempt = take(arman, set(Rules.PLAIN), 1).id();
        var colleague = people.teacher();
        classes.addTeacher(teacher, classroom, colleague.login());
        changes.change(colleague, attempt, 1, "0", "Reason");
        classes.removeTeacher(teacher, classroom, colleague.id());
        bean(People.class).delete(colleague.id());
        assertThat(history(attempt, 1)).last().satisfies(mark -> {
            assertThat(mark.by()).isNull();
            assertThat(mark.reason()).isEqualTo("Reason");
        });
    }

    @Test
    void a_changed_mark_is_in_the_data_of_who_changed_it_and_of_the_student_who_may_see_it() {
        var seen = take(arman, set(Rules.PLAIN), 1).id();
        var unseen = take(arman, set(NEVER_SHOWN), 1).id();
        for (var attempt : List.of(seen, unseen)) changes.change(teacher, attempt, 3, "2", "Дұрыс айтты");
        changes.undo(teacher, seen, 3, 1);
        var persons = bean(People.class);
        assertThat(persons.export(teacher).toString())
                .contains("attempt=" + seen, "attempt=" + unseen, "Дұрыс айтты", "origin=undone");
        var own = persons.export(arman).toString();
        assertThat(own).containsOnlyOnce("Дұрыс айтты").contains(unseen.toString());
        assertThat(persons.export(dana).toString()).doesNotContain("Дұрыс айтты");
    }

    @Test
    void practice_is_nobodys_business() {
        var settings = new QuizSettings(Language.KK, Set.of(), 10, Difficulty.EASY, Feedback.AT_END);
        var practice = attempts.start(taker(arman), settings);
        assertRefused(Problem.UNKNOWN, () -> changes.attempt(teacher, practice));
    }
}
