package kz.zerek.attempt.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Saves in one transaction what waits to be saved meanwhile: committing is most of what an answer costs a database, and it
 * costs the same for ten. The order is that of the calls.
 */
@Component
public class GroupCommit implements AutoCloseable {

    /** So that the first does not wait for all that come while it is saved. */
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
     * Returns when it is committed, and throws what it throws. It may be tried twice and is run by another thread: it must do
     * nothing but write, and start no transaction of its own.
     *
     * @throws java.util.concurrent.RejectedExecutionException if this is closed
     */
    public void run(Runnable statements) {
        var write = new Write(statements, new CompletableFuture<>());
        waiting.add(write);
        writer.execute(this::commitWaiting);
        try {
            write.end().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void commitWaiting() {
        var group = new ArrayList<Write>();
        waiting.drainTo(group, MOST);
        if (!group.isEmpty() && !isCommitted(group)) group.forEach(this::commit);
    }

    /** False if one of them failed: nothing is saved then. */
    private boolean isCommitted(List<Write> group) {
        try {
            transactions.executeWithoutResult(
                    _ -> group.forEach(write -> write.statements().run()));
        } catch (Throwable _) {
            return false;
        }
        group.forEach(write -> write.end().complete(null));
        return true;
    }

    /** Alone, so that none fails for another. */
    private void commit(Write write) {
        try {
            transactions.executeWithoutResult(_ -> write.statements().run());
            write.end().complete(null);
        } catch (Throwable e) {
            write.end().completeExceptionally(e);
        }
    }

    /** Saves what waits. */
    @Override
    public void close() {
        writer.close();
    }

    private record Write(Runnable statements, CompletableFuture<@Nullable Void> end) {}
}
