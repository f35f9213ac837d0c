package kz.zerek.document;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kz.zerek.document.UnreadableDocumentException.Problem;

/** Waits for a reading as long as is reasonable, and tells by one exception whatever becomes of it. */
final class TimeLimit {

    private TimeLimit() {}

    static <T> T within(Duration limit, Callable<T> reading) throws UnreadableDocumentException {
        var task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name("document").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new UnreadableDocumentException(problem(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableDocumentException(Problem.TOO_LONG_IN_READING, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException(Problem.TOO_LONG_IN_READING, e);
        }
    }

    private static Problem problem(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(Refusal.class::isInstance)
                .map(cause -> ((Refusal) cause).problem())
                .findFirst()
                // The checks before parsing do not foresee every way to fill the memory.
                .orElse(failure instanceof OutOfMemoryError ? Problem.TOO_LARGE : Problem.BROKEN);
    }
}
