package kz.zerek.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.zerek.journey.Application;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged application in a process of its own, which gets no time for last words. */
@Tag("journey")
class KilledServerJourney {

    private static final int STUDENTS = 24;

    /** So many that the server is killed in the middle of many more. */
    private static final int ENOUGH = 500;

    private final Tally tally = new Tally();

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void whatever_a_server_has_acknowledged_is_there_after_it_was_killed_under_load_again_and_again() throws Exception {
        try (var application = Application.start()) {
            killUnderLoad(application);
            int before = tally.acknowledged().size();
            application.startAgain();
            killUnderLoad(application);
            assertThat(tally.acknowledged()).hasSizeGreaterThanOrEqualTo(before + ENOUGH);
            application.startAgain();
            application.kill();
            try (var database = application.database()) {
                var proof = Proof.of(tally.acknowledged(), database);
                assertThat(proof).isEqualTo(new Proof(tally.acknowledged().size(), 0, 0));
            }
        }
    }

    /** Half of the students send what they have kept. */
    private void killUnderLoad(Application application) throws InterruptedException {
        var enough = tally.acknowledged().size() + ENOUGH;
        var students = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("student-", 0).factory());
        try {
            for (int i = 0; i < STUDENTS; i++) students.execute(student(application, i));
            while (tally.acknowledged().size() < enough) TimeUnit.MILLISECONDS.sleep(5);
            application.kill();
        } finally {
            stop(students);
        }
    }

    private Student student(Application application, int number) {
        var url = URI.create(application.address());
        var server = new InetSocketAddress(url.getHost(), url.getPort());
        var language = Language.values()[number % Language.values().length];
        return new Student(
                () -> new Page(new Wire(server), url, language),
                number % 2 == 0 ? Answer.Way.ON_SCREEN : Answer.Way.POSTED,
                tally,
                Duration.ZERO,
                System.nanoTime() + TimeUnit.HOURS.toNanos(1),
                new SplittableRandom(number));
    }

    private static void stop(ExecutorService students) throws InterruptedException {
        students.shutdownNow();
        assertThat(students.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
}
