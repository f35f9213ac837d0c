package kz.zerek.attempt.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Saves in one transaction what waits to be saved meanwhile: committing is most of what an answer costs a database, and it
 * costs the same for ten. The order is that of the calls.
 */
@Component
public class GroupCommit implements AutoCloseable {

    /** Bounds how long a transaction lasts, and a retry. */
    private static final int MOST = 100;

    private final TransactionOperations transactions;
    private final BlockingQueue<Write> waiting = new LinkedBlockingQueue<>();
    // Not a virtual thread: it would queue for a processor behind those that wait for it.
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("group-commit").daemon().factory());

    public GroupCommit(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /**
     * Returns when it is committed, and throws what it throws, or what happened to the transaction: whether it was committed
     * is then unknown. It may be tried twice and is run by another thread: it must do nothing but write, and start no
     * transaction of its own.
     *
     * @throws RejectedExecutionException if this is closed; nothing is saved then
     */
    public void run(Runnable statements) {
        var write = new Write(statements, new CompletableFuture<>());
        waiting.add(write);
        try {
            writer.execute(this::commitWaiting);
        } catch (RejectedExecutionException e) {
            // Else one that was accepted before has taken it along.
            if (waiting.remove(write)) throw e;
        }
        try {
            write.end().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** In a transaction of its own, by the thread that calls: it may wait for others without any waiting for it. */
    public void runAlone(Runnable statements) {
        transactions.executeWithoutResult(_ -> statements.run());
    }

    private void commitWaiting() {
        var group = new ArrayList<Write>();
        waiting.drainTo(group, MOST);
        if (!group.isEmpty()) commit(group);
    }

    private void commit(List<Write> group) {
        try {
            transactions.executeWithoutResult(
                    _ -> group.forEach(write -> write.statements().run()));
            group.forEach(write -> write.end().complete(null));
        } catch (Throwable e) {
            // Each alone, so that none fails for another; but each would wait in vain for a database that is gone.
            if (group.size() > 1 && !isOfAll(e)) group.forEach(write -> commit(List.of(write)));
            else group.forEach(write -> write.end().completeExceptionally(e));
        }
    }

    /** Whether it was not a statement that failed but the transaction or the connection. */
    private static boolean isOfAll(Throwable e) {
        return e instanceof TransactionException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof TransientDataAccessResourceException
                || e instanceof RecoverableDataAccessException;
    }

    /** Saves what waits. If the thread is interrupted meanwhile, what is left over fails. */
    @Override
    public void close() {
        writer.close();
        var left = new ArrayList<Write>();
        waiting.drainTo(left);
        left.forEach(write -> write.end().completeExceptionally(new RejectedExecutionException("closed")));
    }

    private record Write(Runnable statements, CompletableFuture<@Nullable Void> end) {}
}
