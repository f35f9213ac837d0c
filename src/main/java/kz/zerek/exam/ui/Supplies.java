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

    /** What was counted of which test. */
    record Counted(Exam exam, Supply supply) {}

    /** @return completed in another thread; what is cancelled before its turn takes no time */
    CompletableFuture<Counted> of(Exam exam) {
        var supply = new CompletableFuture<Counted>();
        Thread.ofVirtual().name("supply").start(() -> complete(supply, exam));
        return supply;
    }

    private void complete(CompletableFuture<Counted> supply, Exam exam) {
        turn.acquireUninterruptibly();
        try {
            if (supply.isDone()) return;
            var counted = Supply.of(exams.generator(exam), exam.blueprint(), exam.form());
            supply.complete(new Counted(exam, counted));
        } catch (RuntimeException e) {
            supply.completeExceptionally(e);
        } finally {
            turn.release();
        }
    }
}
