package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.SignIns;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.attempt.UnknownTakerException;
import kz.zerek.attempt.internal.AskedQuiz;
import kz.zerek.attempt.internal.AskedQuizzes;
import kz.zerek.attempt.internal.AttemptRepository;
import kz.zerek.attempt.internal.GroupCommit;
import kz.zerek.classroom.Joining;
import kz.zerek.classroom.StudentWork;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Part;
import kz.zerek.exam.Variants;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Арман has lost his card, joined the class with its code, and is made one with who he was before. */
@BothDatabases
class MergingTest extends SchoolFixture {

    private static final Rules TWICE = withAttempts(2);

    private Person joined;

    MergingTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void arman_joins_once_more() {
        joined = bean(Joining.class).join(classes.open(teacher, classroom), "арман", "10.1.1.1");
    }

    private AttemptId practise() {
        return attempts.start(
                taker(joined), new QuizSettings(Language.KK, Set.of(), 5, Difficulty.MEDIUM, Feedback.AT_END));
    }

    private static Rules withAttempts(int attempts) {
        return new Rules(null, null, null, 0, null, attempts, Counted.BEST, null, Reveal.AT_END, null, false);
    }

    private void merge() {
        students.merge(teacher, classroom, arman.id(), joined.id());
    }

    private List<Integer> numbers(AssignmentId id) {
        return database.client()
                .sql("select number from attempt where assignment = ? order by started_at")
                .param(id.value())
                .query(Integer.class)
                .list();
    }

    @Test
    void what_the_one_has_taken_counts_for_the_other() {
        var id = set(Rules.PLAIN);
        var practice = practise();
        var attempt = take(joined, id, 2);
        var going = begin(joined, set(Rules.PLAIN));
        answer(going, joined, 1, true);
        merge();
        assertThat(marks.results(List.of(id.value())))
                .extracting(AttemptResult::student)
                .containsExactly(arman.id());
        assertThat(attempts.get(attempt.id(), taker(arman)).score().points()).isEqualTo(4);
        assertThat(attempts.get(practice, taker(arman)).isFinished()).isFalse();
        answer(going, arman, 2, true);
        assertThat(attempts.finish(going.id(), taker(arman)).score().points()).isEqualTo(4);
        for (var one : List.of(attempt.id(), practice, going.id()))
            assertThatExceptionOfType(UnknownAttemptException.class).isThrownBy(() -> attempts.get(one, taker(joined)));
    }

    @Test
    void attempts_of_both_at_the_same_are_numbered_as_they_were_begun() {
        var id = set(TWICE);
        var first = take(arman, id, 1);
        clock.pass(HOUR);
        var second = take(joined, id, 3);
        clock.pass(HOUR);
        var third = take(arman, id, 2);
        assertThat(numbers(id)).containsExactly(1, 1, 2);
        merge();
        assertThat(numbers(id)).containsExactly(1, 2, 3);
        var seen = sittings.get(arman, id);
        assertThat(seen.attempts()).extracting(Attempt::id).containsExactly(first.id(), second.id(), third.id());
        assertThat(seen.left()).isZero();
        assignments.change(teacher, id, TWICE, withAttempts(4));
        begin(arman, id);
        assertThat(numbers(id)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void of_two_attempts_that_go_on_one_after_the_other_is_finished() {
        var id = set(TWICE);
        var own = begin(arman, id);
        clock.pass(HOUR);
        var other = begin(joined, id);
        merge();
        assertThat(begin(arman, id).id()).isEqualTo(own.id());
        attempts.finish(own.id(), taker(arman));
        assertThat(begin(arman, id).id()).isEqualTo(other.id());
    }

    @ParameterizedTest
    @EnumSource(Variants.class)
    void whether_an_attempt_passes_stays_as_it_was(Variants variants) {
        exam = exams.create(teacher, "Parts", inParts(variants)).id();
        var id = set(Rules.PLAIN);
        take(arman, id, 0);
        clock.pass(HOUR);
        var begun = begin(joined, id);
        for (int position = 1; position <= 4; position++) answer(begun, joined, position, position % 2 == 0);
        attempts.finish(begun.id(), taker(joined));
        var passMarks = bean(PassMarks.class);
        var before = passMarks.isPassed(assignments.get(teacher, id), records.get(begun.id()));
        merge();
        assertThat(passMarks.isPassed(assignments.get(teacher, id), records.get(begun.id())))
                .isEqualTo(before)
                .isPresent();
    }

    /** Of two parts, one of which is passed with a right answer. */
    private static Blueprint inParts(Variants variants) {
        var plain = blueprint("2");
        var part = plain.part(1);
        var parts = Stream.of(new BigDecimal("2"), null)
                .map(mark -> new Part(
                        part.title(),
                        part.topics(),
                        part.kinds(),
                        2,
                        part.difficulty(),
                        part.points(),
                        part.fixed(),
                        mark))
                .toList();
        return new Blueprint(parts, plain.languages(), plain.order(), variants, plain.credit(), plain.time());
    }

    @Test
    void of_the_extra_time_of_both_the_most_holds() {
        var more = set(Rules.PLAIN);
        var less = set(Rules.PLAIN);
        var only = set(Rules.PLAIN);
        assignments.giveTime(teacher, more, Set.of(joined.id()), 30);
        assignments.giveTime(teacher, more, Set.of(arman.id()), 10);
        assignments.giveTime(teacher, less, Set.of(joined.id()), 5);
        assignments.giveTime(teacher, less, Set.of(arman.id()), 20);
        assignments.giveTime(teacher, only, Set.of(joined.id()), 15);
        merge();
        assertThat(assignments.extraMinutes(teacher, more)).containsOnly(Map.entry(arman.id(), 30));
        assertThat(assignments.extraMinutes(teacher, less)).containsOnly(Map.entry(arman.id(), 20));
        assertThat(assignments.extraMinutes(teacher, only)).containsOnly(Map.entry(arman.id(), 15));
    }

    @Test
    void of_both_it_is_told_how_many_assignments_they_have_begun() {
        var id = set(TWICE);
        take(arman, id, 1);
        take(arman, id, 2);
        begin(arman, set(Rules.PLAIN));
        begin(dana, id);
        practise();
        beginInAnotherClass(arman);
        assertThat(bean(StudentWork.class).begun(classroom, Set.of(arman.id(), joined.id())))
                .containsOnly(Map.entry(arman.id(), 2));
    }

    /** Of another teacher, whose lessons are not for this one to know. */
    private void beginInAnotherClass(Person student) {
        var other = people.teacher();
        var club = classes.create(other, "Шахмат");
        bean(Joining.class).join(classes.open(other, club), student, "10.1.1.1");
        var theirs = exams.create(other, "Quick", blueprint("2")).id();
        begin(student, assignments.set(other, theirs, club, Set.of(), Rules.PLAIN));
    }

    @Test
    void what_was_set_for_the_one_alone_is_set_for_the_other() {
        var id = assignments.set(teacher, exam, classroom, Set.of(joined.id()), Rules.PLAIN);
        assertThat(sittings.assigned(arman)).isEmpty();
        merge();
        assertThat(sittings.assigned(arman)).extracting(Assignment::id).containsExactly(id);
        assertThat(assignments.takers(teacher, id)).containsExactly(arman.id());
    }

    @Test
    void the_one_who_goes_signs_in_no_more_and_the_other_as_before() {
        var signIns = bean(SignIns.class);
        var card = people.card(arman);
        var token = signIns.start(joined.id(), SignIns.SHORT);
        var kept = signIns.start(arman.id(), SignIns.SHORT);
        merge();
        assertThat(signIns.person(token)).isEmpty();
        assertThat(signIns.person(kept)).isPresent();
        assertThat(signIns.authenticate(card.secret()).id()).isEqualTo(arman.id());
        assertThat(bean(People.class).find(joined.id())).isEmpty();
    }

    @Test
    void who_is_being_merged_begins_nothing() throws Exception {
        assertBeginsNothingDuring(this::merge);
    }

    @Test
    void who_is_being_deleted_begins_nothing() throws Exception {
        assertBeginsNothingDuring(() -> bean(People.class).delete(joined.id()));
    }

    private void assertBeginsNothingDuring(Runnable change) throws Exception {
        var id = set(Rules.PLAIN);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var beginning = bean(TransactionOperations.class).execute(_ -> {
                change.run();
                return waiting(threads.submit(() -> begin(joined, id)));
            });
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(beginning::get)
                    .withCauseInstanceOf(UnknownTakerException.class);
        }
        assertThat(records.of(taker(joined))).isEmpty();
    }

    @Test
    void what_is_being_begun_by_one_who_is_merged_passes_too() throws Exception {
        var practice = practise();
        var before = new AskedQuizzes(bean(AttemptRepository.class)).get(practice);
        var begun = new AttemptId(UUID.randomUUID());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var commits = new GroupCommit(new BeforeCommit(() -> waiting(threads.submit(this::merge))))) {
            new AttemptRepository(database.client(), database.jdbc(), commits)
                    .start(AskedQuiz.practice(
                            begun,
                            taker(joined).key(),
                            null,
                            before.settings(),
                            before.revision(),
                            before.seed(),
                            clock.instant(),
                            before.questions()));
        }
        assertThat(records.of(taker(arman))).containsExactlyInAnyOrder(practice, begun);
        assertThat(records.of(taker(joined))).isEmpty();
    }

    /** It cannot end before the transaction that goes on does. */
    private static <T> Future<T> waiting(Future<T> action) {
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> action.get(300, TimeUnit.MILLISECONDS));
        return action;
    }

    /** Transactions in which something more is done at their end. */
    private final class BeforeCommit implements TransactionOperations {

        private final Runnable last;

        BeforeCommit(Runnable last) {
            this.last = last;
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return database.transactions().execute(status -> {
                var result = action.doInTransaction(status);
                last.run();
                return result;
            });
        }
    }

    @Test
    void another_node_learns_whose_an_attempt_is_now() {
        var attempt = begin(joined, set(Rules.PLAIN));
        var node = new AskedQuizzes(bean(AttemptRepository.class));
        node.get(attempt.id(), taker(joined));
        merge();
        assertThat(node.get(attempt.id(), taker(arman)).taker())
                .isEqualTo(taker(arman).key());
        assertThatExceptionOfType(UnknownAttemptException.class).isThrownBy(() -> node.get(attempt.id(), taker(dana)));
    }

    @Test
    void another_node_that_knew_an_attempt_lets_it_go_on_for_the_extra_time_that_has_passed_too() {
        var id = set(new Rules(null, null, null, 0, 60, 1, Counted.BEST, null, Reveal.AT_END, null, false));
        assignments.giveTime(teacher, id, Set.of(joined.id()), 30);
        var attempt = begin(joined, id);
        try (var other = SchoolServer.start(database)) {
            var node = other.getBean(AttemptRecords.class);
            assertThat(node.get(attempt.id()).isFinished()).isFalse();
            merge();
            other.getBean(SchoolServer.SetClock.class).set(clock.instant().plus(Duration.ofMinutes(80)));
            assertThat(node.get(attempt.id()).isFinished()).isFalse();
            other.getBean(SchoolServer.SetClock.class).set(clock.instant().plus(Duration.ofMinutes(100)));
            assertThat(node.get(attempt.id()).isFinished()).isTrue();
        }
    }
}
