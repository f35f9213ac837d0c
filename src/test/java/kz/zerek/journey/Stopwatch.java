package kz.zerek.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells how long {@code ./zerek run} takes to serve once it is packaged, and how long after opening the address of a
 * warm server a new visitor sees the first question: medians of {@value #TIMES} times.
 */
final class Stopwatch {

    private static final int TIMES = 5;

    private interface Event {
        void await() throws IOException;
    }

    private Stopwatch() {}

    static void main() throws IOException {
        start();
        print("start", measure(Stopwatch::start));
        try (var stage = Stage.set()) {
            for (int i = 0; i < TIMES; i++) firstQuestion(stage);
            print("first question", measure(() -> firstQuestion(stage)));
        }
    }

    private static List<Long> measure(Event event) throws IOException {
        var times = new ArrayList<Long>();
        for (int i = 0; i < TIMES; i++) {
            var from = System.nanoTime();
            event.await();
            times.add(System.nanoTime() - from);
        }
        return times;
    }

    private static void print(String what, List<Long> times) {
        var median = times.stream().sorted().toList().get(TIMES / 2) / 1e9;
        IO.println(String.format(Locale.ROOT, "%s: %.2f s", what, median));
    }

    private static void start() throws IOException {
        var builder = new ProcessBuilder("./zerek", "run");
        builder.environment().put("PORT", "0");
        builder.environment().put("ZEREK_DB_URL", "jdbc:h2:mem:stopwatch");
        var process = builder.redirectErrorStream(true).start();
        try (var log = process.inputReader()) {
            if (log.lines().noneMatch(line -> line.contains("Started Zerek in")))
                throw new IllegalStateException("the application did not start");
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static void firstQuestion(Stage stage) {
        try (var visitor = stage.visitor()) {
            var page = visitor.profile().newPage();
            page.navigate(visitor.address());
            page.locator(".begin").click();
            page.locator("#stem").waitFor();
        }
    }
}
