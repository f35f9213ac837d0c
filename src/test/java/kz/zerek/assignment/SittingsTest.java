package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptException;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.attempt.FinalResponseException;
import kz.zerek.attempt.FinishedAttemptException;
import kz.zerek.attempt.KeptAnswer;
import kz.zerek.attempt.KeptAnswers;
import kz.zerek.attempt.Marks;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.classroom.StudentRow;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import org.junit.jupiter.api.Test;

@BothDatabases
class SittingsTest extends SchoolFixture {

    SittingsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void a_student_takes_what_was_set_and_scores_points() {
        var id = set(Rules.PLAIN);
        assertThat(sittings.all(arman)).extracting(row -> row.assignment().id()).containsExactly(id);
        var attempt = begin(arman, id);
        assertThat(attempt.items()).hasSize(3);
        answer(attempt, arman, 1, true);
        answer(attempt, arman, 2, true);
        answer(attempt, arman, 3, false);
        var finished = attempts.finish(attempt.id(), taker(arman));
        assertThat(finished.score().points()).isEqualTo(4);
        assertThat(finished.score().of()).isEqualTo(6);
        assertThat(sittings.get(arman, id).left()).isZero();
        assertRefused(Problem.NO_ATTEMPTS, () -> begin(arman, id));
    }

    @Test
    void the_list_of_a_student_tells_what_is_to_do() {
        var later = clock.instant().plus(Duration.ofHours(1));
        var twice = set(new Rules(null, null, null, 0, 10, 2, Counted.BEST, null, Reveal.AT_END, null, false));
        assertThat(row(twice))
                .isEqualTo(new SittingRow(get(twice), false, false, Duration.ZERO, true, false, false, 2));
        begin(arman, twice);
        assertThat(row(twice)).isEqualTo(new SittingRow(get(twice), true, true, Duration.ZERO, true, false, false, 1));
        assignments.giveTime(teacher, twice, Set.of(arman.id()), 5);
        clock.pass(Duration.ofMinutes(14));
        assertThat(row(twice).goesOn()).isTrue();
        clock.pass(Duration.ofMinutes(2));
        assertThat(row(twice))
                .isEqualTo(new SittingRow(get(twice), false, true, Duration.ofMinutes(5), true, false, false, 1));
        var yet = set(new Rules(later, null, null, 0, null, 1, Counted.BEST, null, Reveal.AT_END, null, false));
        assertThat(row(yet)).isEqualTo(new SittingRow(get(yet), false, false, Duration.ZERO, false, false, true, 1));
        clock.pass(Duration.ofHours(1));
        assertThat(row(yet).isToDo()).isTrue();
    }

    private SittingRow row(AssignmentId id) {
        return sittings.all(arman).stream()
                .filter(row -> row.assignment().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Assignment get(AssignmentId id) {
        return assignments.get(teacher, id);
    }

    @Test
    void a_class_is_asked_the_same_questions_each_in_their_own_order() {
        var id = set(Rules.PLAIN);
        var first = begin(arman, id);
        var second = begin(dana, id);
        assertThat(first.items().stream().map(item -> item.question().subject()))
                .containsExactlyInAnyOrderElementsOf(second.items().stream()
                        .map(item -> item.question().subject())
                        .toList());
    }

    @Test
    void who_comes_back_goes_on_where_they_were() {
        var id = set(Rules.PLAIN);
        var attempt = begin(arman, id);
        answer(attempt, arman, 1, true);
        assertThat(begin(arman, id).id()).isEqualTo(attempt.id());
        assertThat(begin(arman, id).answered()).hasSize(1);
    }

    @Test
    void at_the_deadline_what_was_saved_is_handed_in_though_nobody_is_connected() {
        var id = set(timed(30));
        var attempt = begin(arman, id);
        answer(attempt, arman, 1, true);
        clock.pass(Duration.ofMinutes(45));
        passDeadlines();
        var finished = attempts.get(attempt.id(), taker(arman));
        assertThat(finished.isFinished()).isTrue();
        assertThat(finished.duration()).contains(Duration.ofMinutes(30));
        assertThat(finished.score().points()).isEqualTo(2);
    }

    @Test
    void after_the_deadline_nothing_is_taken_and_all_that_was_saved_counts() {
        var id = set(timed(30));
        var attempt = begin(arman, id);
        clock.pass(Duration.ofMinutes(30));
        answer(attempt, arman, 1, true);
        clock.pass(Duration.ofMillis(1));
        assertThatExceptionOfType(FinishedAttemptException.class).isThrownBy(() -> answer(attempt, arman, 2, true));
        assertThat(attempts.get(attempt.id(), taker(arman)).score().points()).isEqualTo(2);
    }

    @Test
    void what_a_browser_kept_counts_if_it_arrives_before_the_deadline_and_is_told_to_be_late_after_it() {
        var id = set(timed(30));
        var attempt = begin(arman, id);
        var first = chosen(attempt, 1);
        var second = chosen(attempt, 2);
        clock.pass(Duration.ofMinutes(30));
        assertThat(deliver(attempt, first)).containsExactly("");
        clock.pass(Duration.ofMillis(1));
        // What has come before may come again.
        assertThat(deliver(attempt, first, second)).containsExactly("", "attempt.error.overdue");
        passDeadlines();
        assertThat(deliver(attempt, second)).containsExactly("attempt.error.overdue");
        assertThat(attempts.get(attempt.id(), taker(arman)).score().points()).isEqualTo(2);
    }

    @Test
    void what_a_browser_kept_is_in_time_by_the_time_that_was_given_since() {
        var id = set(timed(30));
        var attempt = begin(arman, id);
        clock.pass(Duration.ofMinutes(20));
        assignments.giveTime(teacher, id, Set.of(arman.id()), 20);
        clock.pass(Duration.ofMinutes(15));
        assertThat(deliver(attempt, chosen(attempt, 1))).containsExactly("");
    }

    @Test
    void extra_time_takes_effect_in_the_middle_and_outlives_the_closing() {
        var closing = clock.instant().plus(HOUR);
        var id = set(new Rules(null, closing, null, 0, 60, 1, Counted.BEST, null, Reveal.AT_END, null, false));
        var attempt = begin(arman, id);
        begin(dana, id);
        assignments.giveTime(teacher, id, Set.of(arman.id()), 20);
        clock.pass(Duration.ofMinutes(75));
        passDeadlines();
        answer(attempt, arman, 1, true);
        assertThat(attempts.get(attempt.id(), taker(arman)).isFinished()).isFalse();
        assertThat(sittings.get(dana, id).attempts().getFirst().isFinished()).isTrue();
        clock.pass(Duration.ofMinutes(6));
        assertThat(attempts.get(attempt.id(), taker(arman)).isFinished()).isTrue();
    }

    @Test
    void it_is_taken_between_opening_and_closing_alone() {
        var opens = clock.instant().plus(HOUR);
        var closes = opens.plus(HOUR);
        var id = set(new Rules(opens, closes, null, 0, null, 2, Counted.BEST, null, Reveal.AT_END, null, false));
        assertRefused(Problem.NOT_OPEN, () -> begin(arman, id));
        clock.pass(HOUR);
        var attempt = begin(arman, id);
        clock.pass(HOUR.plusSeconds(1));
        assertThat(attempts.get(attempt.id(), taker(arman)).isFinished()).isTrue();
        assertRefused(Problem.CLOSED, () -> begin(arman, id));
    }

    @Test
    void what_is_taken_late_is_known_to_be_late() {
        var closes = clock.instant().plus(HOUR);
        var rules =
                new Rules(null, closes, closes.plus(HOUR), 20, null, 1, Counted.BEST, null, Reveal.AT_END, null, false);
        var id = set(rules);
        clock.pass(HOUR.plusMinutes(5));
        var attempt = begin(arman, id);
        answer(attempt, arman, 1, true);
        var finished = attempts.finish(attempt.id(), taker(arman));
        assertThat(rules.isLate(finished.finishedAt(), Duration.ZERO)).isTrue();
        assertThat(rules.isLate(closes, Duration.ZERO)).isFalse();
    }

    @Test
    void results_are_shown_when_it_is_closed_or_never() {
        var closing = clock.instant().plus(HOUR);
        var after =
                set(new Rules(null, closing, null, 0, null, 1, Counted.BEST, null, Reveal.AFTER_CLOSING, null, false));
        var never = set(new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.NEVER, null, false));
        for (var id : List.of(after, never)) {
            var attempt = begin(arman, id);
            answer(attempt, arman, 1, true);
            var finished = attempts.finish(attempt.id(), taker(arman));
            assertThat(finished.isShown()).isFalse();
            assertThat(finished.items()).allMatch(item -> item.mark() == null);
            assertThat(records.get(attempt.id()).score().points()).isEqualTo(2);
        }
        clock.pass(HOUR.plusSeconds(1));
        assertThat(sittings.get(arman, after).attempts().getFirst().score().points())
                .isEqualTo(2);
        assertThat(sittings.get(arman, never).attempts().getFirst().isShown()).isFalse();
    }

    @Test
    void without_the_access_code_it_does_not_begin() {
        var id = set(new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.AT_END, "Тұлпар 7", false));
        assertRefused(Problem.ACCESS_CODE, () -> begin(arman, id));
        assertRefused(Problem.ACCESS_CODE, () -> sittings.begin(arman, id, Language.KK, "тұлпар"));
        assertThat(sittings.begin(arman, id, Language.KK, " тұлпар 7 ")).isNotNull();
    }

    @Test
    void a_question_that_was_left_is_left_for_good_where_there_is_no_way_back() {
        var id = set(new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.AT_END, null, true));
        var attempt = begin(arman, id);
        answer(attempt, arman, 1, true);
        var left = attempts.leave(attempt.id(), taker(arman), 1, 1, Language.KK);
        assertThat(left.item(1).state()).isEqualTo(State.LEFT);
        assertThat(left.next().orElseThrow().position()).isEqualTo(2);
        assertThatExceptionOfType(FinalResponseException.class).isThrownBy(() -> answer(attempt, arman, 1, false, 2));
        attempts.leave(attempt.id(), taker(arman), 2, 0, Language.KK);
        assertThat(attempts.finish(attempt.id(), taker(arman)).score().points()).isEqualTo(2);
    }

    @Test
    void what_a_browser_kept_does_not_lead_back_to_a_question_that_was_left_nor_ahead() {
        var id = set(new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.AT_END, null, true));
        var attempt = begin(arman, id);
        var first = chosen(attempt, 1);
        assertThat(deliver(attempt, first, chosen(attempt, 2))).containsExactly("", "attempt.error.response.position");
        attempts.leave(attempt.id(), taker(arman), 1, 1, Language.KK);
        attempts.leave(attempt.id(), taker(arman), 2, 0, Language.KK);
        assertThat(deliver(attempt, first, chosen(attempt, 2))).containsExactly("", "attempt.error.left");
        assertThat(deliver(attempt, chosen(attempt, 3))).containsExactly("");
        assertThat(attempts.finish(attempt.id(), taker(arman)).score().points()).isEqualTo(4);
    }

    @Test
    void where_a_language_was_set_answers_are_read_in_it_whatever_the_browser_says() {
        var id = set(new Rules(null, null, null, 0, null, 1, Counted.BEST, Language.KK, Reveal.AT_END, null, false));
        var attempt = begin(arman, id);
        assertThat(attempt.language(Language.RU)).isEqualTo(Language.KK);
        deliver(attempt, chosen(attempt, 1));
        assertThat(attempts.get(attempt.id(), taker(arman)).item(1).language()).isEqualTo(Language.KK);
    }

    @Test
    void a_test_that_was_set_is_never_changed_under_its_takers() {
        var id = set(Rules.PLAIN);
        var before = begin(arman, id);
        var changed = exams.redraw(teacher, exams.get(teacher, exam));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(begin(dana, id).items().stream().map(item -> item.question().subject()))
                .containsExactlyInAnyOrderElementsOf(before.items().stream()
                        .map(item -> item.question().subject())
                        .toList());
    }

    @Test
    void a_teacher_sees_who_is_where() {
        var id = set(Rules.PLAIN);
        var attempt = begin(arman, id);
        answer(attempt, arman, 1, true);
        answer(attempt, arman, 2, true);
        assignments.giveTime(teacher, id, Set.of(dana.id()), 15);
        assertThat(assignments.progress(teacher, id))
                .containsExactly(
                        new Progress(new StudentRow(arman.id(), "Арман", null), 0, 2, 2, 3, null),
                        new Progress(new StudentRow(dana.id(), "Дана", null), 15, 1, 0, 0, null));
        attempts.finish(attempt.id(), taker(arman));
        assertThat(assignments.progress(teacher, id).getFirst().finishedAt()).isEqualTo(clock.instant());
    }

    @Test
    void rules_that_contradict_each_other_are_refused() {
        var now = clock.instant();
        assertRefused(Problem.CLOSES, () -> set(rules(now, now.minus(HOUR), null, 1)));
        assertRefused(Problem.LATE, () -> set(rules(null, null, now, 1)));
        assertRefused(Problem.LATE, () -> set(rules(null, now, now.minus(HOUR), 1)));
        assertRefused(Problem.NUMBERS, () -> set(rules(null, null, null, 0)));
        assertRefused(Problem.NUMBERS, () -> set(rules(null, null, null, 21)));
        assertRefused(Problem.PAST, () -> set(rules(null, now.minusSeconds(1), null, 1)));
    }

    private static Rules rules(Instant opens, Instant closes, Instant late, int attempts) {
        return new Rules(opens, closes, late, 0, null, attempts, Counted.BEST, null, Reveal.AT_END, null, false);
    }

    @Test
    void nobody_takes_sees_or_changes_what_is_not_theirs() {
        var id = set(Rules.PLAIN);
        var attempt = begin(arman, id);
        var stranger = people.teacher();
        var elsewhere = people.student("Стрелец");
        for (var who : List.of(stranger, people.owner(), arman)) {
            for (var action : List.<Consumer<Person>>of(
                    person -> assignments.get(person, id),
                    person -> assignments.change(person, id, Rules.PLAIN, Rules.PLAIN),
                    person -> assignments.extraMinutes(person, id),
                    person -> assignments.giveTime(person, id, Set.of(arman.id()), 5),
                    person -> assignments.takeBack(person, id),
                    person -> assignments.progress(person, id),
                    person -> assignments.takers(person, id))) assertRefused(Problem.UNKNOWN, () -> action.accept(who));
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> assignments.set(who, exam, classroom, Set.of(), Rules.PLAIN));
        }
        for (var who : List.of(elsewhere, stranger, teacher)) {
            assertRefused(Problem.UNKNOWN, () -> begin(who, id));
            assertThat(sittings.all(who)).isEmpty();
        }
        for (var who : List.of(elsewhere, stranger, dana)) {
            assertThatExceptionOfType(UnknownAttemptException.class)
                    .isThrownBy(() -> attempts.get(attempt.id(), taker(who)));
            assertThatExceptionOfType(UnknownAttemptException.class).isThrownBy(() -> answer(attempt, who, 1, true));
            assertThatExceptionOfType(UnknownAttemptException.class)
                    .isThrownBy(() -> attempts.finish(attempt.id(), taker(who)));
        }
        assertRefused(Problem.NOBODY, () -> assignments.giveTime(teacher, id, Set.of(elsewhere.id()), 5));
        assertRefused(
                Problem.NOBODY, () -> assignments.set(teacher, exam, classroom, Set.of(elsewhere.id()), Rules.PLAIN));
    }

    @Test
    void everybody_can_export_what_is_kept_about_them() {
        var id = set(Rules.PLAIN);
        assignments.giveTime(teacher, id, Set.of(arman.id()), 15);
        var attempt = begin(arman, id);
        answer(attempt, arman, 1, false);
        attempts.finish(attempt.id(), taker(arman));
        bean(Marks.class).change(attempt.id(), 1, 1, teacher.id(), "Said it aloud");
        var all = bean(People.class);
        assertThat(all.export(arman).get("assignments"))
                .isEqualTo(Map.of("set", List.of(), "time", List.of(Map.of("test", "Test", "minutes", 15))));
        assertThat(all.export(arman).get("attempts").toString()).contains("Said it aloud");
        assertThat(all.export(dana).get("assignments")).isEqualTo(Map.of("set", List.of(), "time", List.of()));
        assertThat(all.export(teacher).get("assignments").toString()).contains("test=Test");
        var colleague = people.teacher();
        classes.addTeacher(teacher, classroom, colleague.login());
        assertThat(all.export(colleague).get("assignments")).isEqualTo(Map.of("set", List.of(), "time", List.of()));
    }

    @Test
    void a_student_who_is_deleted_leaves_nothing() {
        var id = set(Rules.PLAIN);
        var attempt = begin(arman, id);
        answer(attempt, arman, 1, true);
        assertThat(bean(People.class).export(arman).get("attempts").toString()).contains("response");
        students.delete(teacher, classroom, arman.id());
        assertThatExceptionOfType(UnknownAttemptException.class)
                .isThrownBy(() -> attempts.get(attempt.id(), taker(arman)));
    }

    private static Rules timed(int minutes) {
        return new Rules(null, null, null, 0, minutes, 1, Counted.BEST, null, Reveal.AT_END, null, false);
    }

    /** The right answer, as a browser keeps it that has heard of none. */
    private static KeptAnswer chosen(Attempt attempt, int position) {
        return new KeptAnswer(position, 0, Language.RU, new Response.Chosen(option(attempt, position, true)));
    }

    /** @return why each was refused; empty for those that are saved */
    private List<String> deliver(Attempt attempt, KeptAnswer... answers) {
        return bean(KeptAnswers.class).save(attempt.id(), taker(arman), List.of(answers)).refusals().stream()
                .map(refusal -> refusal.map(AttemptException::messageKey).orElse(""))
                .toList();
    }
}
