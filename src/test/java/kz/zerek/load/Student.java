package kz.zerek.load;

import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Takes one quiz after another until the time is up. A failure is counted; then the page is loaded again. */
final class Student implements Runnable {

    /** Before the end it finishes, on the result it begins again. */
    private static final String MAIN = "primary";

    private final Supplier<Page> pages;
    private final Answer.Way way;
    private final Tally tally;
    private final Duration think;
    private final long end;
    private final SplittableRandom random;

    /**
     * @param pages new ones, each as of a browser that never was here
     * @param think between a screen and what is done there, on average
     * @param end as {@link System#nanoTime} tells it
     */
    Student(Supplier<Page> pages, Answer.Way way, Tally tally, Duration think, long end, SplittableRandom random) {
        this.pages = pages;
        this.way = way;
        this.tally = tally;
        this.think = think;
        this.end = end;
        this.random = random;
    }

    @Override
    public void run() {
        try {
            // A class does not come in through the door at one instant.
            pause(random.nextDouble());
            while (!isOver()) takeQuizzes();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeQuizzes() throws InterruptedException {
        try (var page = pages.get()) {
            tally.time(Tally.Step.OPEN, page::open);
            think();
            begin(page, page.tree().button("begin"));
            while (takeQuiz(page)) begin(page, page.tree().button(MAIN));
        } catch (IOException | RuntimeException e) {
            tally.failed(e);
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void begin(Page page, Node button) throws IOException {
        tally.time(Tally.Step.BEGIN, () -> page.click(button));
        if (!page.tree().has("article", "question")) throw page.tree().unexpected("no first question");
    }

    /** @return false if the time was up before the result */
    private boolean takeQuiz(Page page) throws IOException, InterruptedException {
        var answer = new Answer(page, way, random);
        while (page.tree().has("article", "question")) {
            think();
            if (isOver()) return false;
            answer(page, answer);
            tally.time(Tally.Step.NEXT, () -> page.click(answer.on()));
        }
        think();
        if (isOver()) return false;
        tally.time(Tally.Step.FINISH, () -> page.click(page.tree().button(MAIN)));
        think();
        return !isOver();
    }

    private void answer(Page page, Answer answer) throws IOException {
        var place = page.place();
        tally.time(
                Tally.Step.ANSWER,
                () -> answer.give(
                        response -> tally.acknowledged(new Acknowledged(place.attempt(), place.position(), response))));
    }

    private void think() throws InterruptedException {
        pause(0.5 + random.nextDouble());
    }

    private void pause(double share) throws InterruptedException {
        var left = end - System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(Math.min(left, (long) (think.toNanos() * share)));
    }

    private boolean isOver() {
        return System.nanoTime() >= end;
    }
}
