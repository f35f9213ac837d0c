package kz.zerek.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What happened under load. Safe for threads. */
final class Tally {

    /** What a student does. An answer that waits for its check takes two round trips, opening a page three. */
    enum Step {
        OPEN,
        BEGIN,
        ANSWER,
        NEXT,
        FINISH
    }

    interface Request {
        void send() throws IOException;
    }

    interface Question<T> {
        T ask() throws IOException;
    }

    private final Map<Step, Latencies> latencies = new EnumMap<>(Step.class);
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

    Tally() {
        for (var step : Step.values()) latencies.put(step, new Latencies());
    }

    void time(Step step, Request request) throws IOException {
        time(step, () -> {
            request.send();
            return step;
        });
    }

    <T> T time(Step step, Question<T> question) throws IOException {
        var start = System.nanoTime();
        var answer = question.ask();
        latencies.get(step).add(System.nanoTime() - start);
        return answer;
    }

    void acknowledged(Acknowledged answer) {
        acknowledged.add(answer);
    }

    void failed(Exception failure) {
        failures.computeIfAbsent(failure.toString(), _ -> new LongAdder()).increment();
    }

    List<Acknowledged> acknowledged() {
        return new ArrayList<>(acknowledged);
    }

    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%-10s %10s %8s %8s %8s %8s ms%n", "", "count", "p50", "p95", "p99", "max");
        latencies.forEach((step, times) -> {
            var millis = times.percentiles();
            out.printf(
                    Locale.ROOT,
                    "%-10s %10d %8.1f %8.1f %8.1f %8.1f%n",
                    step.name().toLowerCase(Locale.ROOT),
                    times.count(),
                    millis.millis(0.5),
                    millis.millis(0.95),
                    millis.millis(0.99),
                    millis.millis(1));
        });
        failures.forEach((failure, count) -> out.printf("%d times: %s%n", count.sum(), failure));
    }
}
