package kz.zerek.exam.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import kz.zerek.exam.Supply;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import org.springframework.stereotype.Component;

/** Measures what the bank has for tests. It may take a processor for seconds, so one test is measured at a time. */
@Component
class Supplies {

    private final Exams exams;
    private final Semaphore turn = new Semaphore(1, true);

    Supplies(Exams exams) {
        this.exams = exams;
    }

    /** @return completed in another thread; what is cancelled before its turn takes no time */
    CompletableFuture<Supply> of(Exam exam) {
        var supply = new CompletableFuture<Supply>();
        Thread.ofVirtual().name("supply").start(() -> complete(supply, exam));
        return supply;
    }

    private void complete(CompletableFuture<Supply> supply, Exam exam) {
        turn.acquireUninterruptibly();
        try {
            if (!supply.isDone()) supply.complete(Supply.of(exams.generator(exam), exam.blueprint(), exam.form()));
        } catch (RuntimeException e) {
            supply.completeExceptionally(e);
        } finally {
            turn.release();
        }
    }
}
