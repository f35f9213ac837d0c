package kz.zerek.attempt;

import static kz.zerek.attempt.AttemptsFixture.AT_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Response.Chosen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two nodes act on one attempt at the same moment. */
@BothDatabases
class ConcurrentResponsesTest {

    private static final int TIMES = 10;

    private final TestDatabase database;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private AttemptsFixture fixture;
    private Attempts one;
    private Attempts other;
    private AttemptId id;

    ConcurrentResponsesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        fixture = new AttemptsFixture(database);
        one = fixture.node();
        other = fixture.node();
        id = one.start(fixture.aigul, AT_END);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @RepeatedTest(TIMES)
    void the_same_click_twice_is_saved_once() throws Exception {
        for (var result : atOnce(() -> respond(one, 1, "b"), () -> respond(other, 1, "b")))
            assertThat(result.get().item(1).sequence()).isOne();
        assertThat(fixture.steps(id)).isOne();
    }

    @RepeatedTest(TIMES)
    void of_two_answers_to_a_question_one_is_saved_and_the_other_is_stale() throws Exception {
        var results = atOnce(() -> respond(one, 1, "a"), () -> respond(other, 1, "b"));
        var saved =
                results.stream().filter(r -> r.state() == Future.State.SUCCESS).toList();
        assertThat(saved).hasSize(1);
        assertThat(results.stream().filter(r -> r.state() == Future.State.FAILED))
                .singleElement()
                .extracting(Future::exceptionNow)
                .isInstanceOf(StaleResponseException.class);
        assertThat(one.get(id, fixture.aigul)).isEqualTo(saved.getFirst().get());
    }

    @RepeatedTest(TIMES)
    void answers_to_two_questions_are_both_saved() throws Exception {
        for (var result : atOnce(() -> respond(one, 1, "a"), () -> respond(other, 2, "b"))) result.get();
        assertThat(one.get(id, fixture.aigul).answered()).hasSize(2);
    }

    @Test
    void what_another_node_saved_is_found_before_anything_is_refused() throws Exception {
        respond(one, 1, "a");
        var changed = other.respond(id, fixture.aigul, 1, 1, Language.KK, new Chosen("b"));
        // The learner saw the second answer; this node did not.
        var again = one.respond(id, fixture.aigul, 1, changed.item(1).sequence(), Language.KK, new Chosen("c"));
        assertThat(again.item(1).sequence()).isEqualTo(3);
        assertThat(other.get(id, fixture.aigul)).isEqualTo(again);
    }

    @Test
    void a_node_that_did_not_see_the_end_refuses_what_comes_after_it() throws Exception {
        respond(one, 1, "a");
        other.finish(id, fixture.aigul);
        assertThatThrownBy(() -> respond(one, 2, "b")).isInstanceOf(FinishedAttemptException.class);
    }

    @Test
    void what_was_seen_is_told_without_asking_and_what_is_stored_by_asking() throws Exception {
        respond(one, 1, "a");
        respond(other, 2, "b");
        assertThat(one.seen(id, fixture.aigul).answered()).hasSize(1);
        assertThat(one.get(id, fixture.aigul).answered()).hasSize(2);
        assertThat(one.seen(id, fixture.aigul).answered()).hasSize(2);
    }

    @RepeatedTest(TIMES)
    void an_answer_at_the_moment_of_finishing_counts_or_is_refused() throws Exception {
        var results = atOnce(() -> respond(one, 1, "b"), () -> other.finish(id, fixture.aigul));
        var mark = one.get(id, fixture.aigul).item(1).mark().verdict();
        switch (results.getFirst().state()) {
            case SUCCESS -> assertThat(mark).isEqualTo(Verdict.RIGHT);
            default -> {
                assertThat(results.getFirst().exceptionNow()).isInstanceOf(FinishedAttemptException.class);
                assertThat(mark).isEqualTo(Verdict.UNANSWERED);
            }
        }
        assertThat(results.getLast().get().isFinished()).isTrue();
    }

    @RepeatedTest(TIMES)
    void finishing_twice_marks_once() throws Exception {
        var results = atOnce(() -> one.finish(id, fixture.aigul), () -> other.finish(id, fixture.aigul));
        assertThat(results.getFirst().get()).isEqualTo(results.getLast().get());
        assertThat(fixture.marks(id)).isEqualTo(5);
    }

    private Attempt respond(Attempts node, int position, String option) {
        return node.respond(id, fixture.aigul, position, 0, Language.KK, new Chosen(option));
    }

    private List<Future<Attempt>> atOnce(Callable<Attempt> first, Callable<Attempt> second)
            throws InterruptedException {
        var barrier = new CyclicBarrier(2);
        return threads.invokeAll(List.of(after(barrier, first), after(barrier, second)));
    }

    private static Callable<Attempt> after(CyclicBarrier barrier, Callable<Attempt> action) {
        return () -> {
            barrier.await();
            return action.call();
        };
    }
}
