package kz.zerek.attempt.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

@BothDatabases
class GroupCommitTest {

    private final JdbcTemplate jdbc;
    private final AtomicInteger transactions = new AtomicInteger();
    private final CountDownLatch mayBegin = new CountDownLatch(1);
    private final GroupCommit commits;

    GroupCommitTest(TestDatabase database) {
        jdbc = database.jdbc();
        var real = database.transactions();
        commits = new GroupCommit(new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                await(mayBegin);
                transactions.incrementAndGet();
                return real.execute(action);
            }
        });
    }

    @BeforeEach
    void create() {
        jdbc.execute("drop table if exists number");
        jdbc.execute("create table number (n integer primary key)");
    }

    @AfterEach
    void close() {
        mayBegin.countDown();
        commits.close();
    }

    @Test
    void what_waits_is_committed_together_and_in_order() {
        var order = new ArrayList<Integer>();
        var writes = IntStream.range(0, 20)
                .mapToObj(n -> waiting(() -> {
                    insert(n);
                    order.add(n);
                }))
                .toList();
        mayBegin.countDown();
        assertThat(writes).allSatisfy(write -> assertThat(stateOf(write)).isEqualTo(Future.State.SUCCESS));
        assertThat(numbers()).hasSize(20);
        assertThat(order).isSorted();
        // Those that were there when the first was taken, and the others.
        assertThat(transactions.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void one_that_fails_fails_alone() {
        mayBegin.countDown();
        commits.run(() -> insert(3));
        var closed = new CountDownLatch(1);
        var blocking = waiting(() -> await(closed));
        var writes =
                IntStream.range(1, 6).mapToObj(n -> waiting(() -> insert(n))).toList();
        closed.countDown();
        assertThat(stateOf(blocking)).isEqualTo(Future.State.SUCCESS);
        assertThat(writes.stream().map(GroupCommitTest::stateOf))
                .containsExactly(
                        Future.State.SUCCESS,
                        Future.State.SUCCESS,
                        Future.State.FAILED,
                        Future.State.SUCCESS,
                        Future.State.SUCCESS);
        assertThat(writes.get(2).exceptionNow()).isInstanceOf(DuplicateKeyException.class);
        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void more_than_a_group_is_committed_as_well() {
        var writes =
                IntStream.range(0, 250).mapToObj(n -> waiting(() -> insert(n))).toList();
        mayBegin.countDown();
        assertThat(writes).allSatisfy(write -> assertThat(stateOf(write)).isEqualTo(Future.State.SUCCESS));
        assertThat(numbers()).hasSize(250);
    }

    @Test
    void when_the_database_is_gone_all_learn_it_at_once() {
        var asked = new AtomicInteger();
        try (var broken = new GroupCommit(new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                await(mayBegin);
                asked.incrementAndGet();
                throw new CannotCreateTransactionException("gone");
            }
        })) {
            var writes = IntStream.range(0, 20)
                    .mapToObj(n -> waiting(broken, () -> insert(n)))
                    .toList();
            mayBegin.countDown();
            assertThat(writes).allSatisfy(write -> {
                assertThat(stateOf(write)).isEqualTo(Future.State.FAILED);
                assertThat(write.exceptionNow()).isInstanceOf(CannotCreateTransactionException.class);
            });
        }
        assertThat(asked.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void nobody_waits_for_ever_for_one_that_cannot_go_on() {
        mayBegin.countDown();
        assertThatThrownBy(() -> commits.run(() -> {
                    throw new StackOverflowError();
                }))
                .hasCauseInstanceOf(StackOverflowError.class);
        commits.run(() -> insert(1));
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void closing_saves_what_waits_and_takes_no_more() {
        var write = waiting(() -> insert(1));
        mayBegin.countDown();
        commits.close();
        assertThat(stateOf(write)).isEqualTo(Future.State.SUCCESS);
        assertThat(numbers()).containsExactly(1);
        assertThatThrownBy(() -> commits.run(() -> insert(2))).isInstanceOf(RejectedExecutionException.class);
    }

    /** Runs in a thread of its own; returns once it waits to be saved. */
    private Future<?> waiting(Runnable statements) {
        return waiting(commits, statements);
    }

    private static Future<?> waiting(GroupCommit commits, Runnable statements) {
        var write = new FutureTask<>(() -> commits.run(statements), null);
        var thread = Thread.ofVirtual().start(write);
        while (thread.getState() != Thread.State.WAITING) Thread.onSpinWait();
        return write;
    }

    private static Future.State stateOf(Future<?> write) {
        try {
            write.get(10, TimeUnit.SECONDS);
        } catch (Exception _) {
            // Its state tells.
        }
        return write.state();
    }

    private void insert(int n) {
        jdbc.update("insert into number values (?)", n);
    }

    private List<Integer> numbers() {
        return jdbc.queryForList("select n from number order by n", Integer.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
