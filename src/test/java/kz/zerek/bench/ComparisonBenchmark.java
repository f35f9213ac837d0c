package kz.zerek.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.reading.comparison.Claim;
import kz.zerek.reading.comparison.Comparison;
import kz.zerek.reading.comparison.Held;
import kz.zerek.reading.comparison.Match;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one claim takes among 20,000 facts with the same words but for three names. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class ComparisonBenchmark {

    private static final int FACTS = 20_000;
    private static final Comparison COMPARISON = new Comparison(IntStream.range(0, FACTS)
            .mapToObj(i -> new Held("fact" + i, List.of(claim(i))))
            .toList());

    private int next;

    private static Claim claim(int i) {
        var event = "Қазақстан мен БҰҰ %s қаласында %s туралы %s келісімге қол қойды"
                .formatted(name('А', i % 29), name('Б', i / 29 % 29), name('Г', i / 841));
        return new Claim.Dated(Language.KK, event, PartialDate.parse("1992-03-02"));
    }

    private static String name(char first, int number) {
        return first + "ұмұғ" + (char) ('а' + number) + "рс";
    }

    @Benchmark
    public List<Match> claimAmongThousands() {
        next = (next + 1) % FACTS;
        return COMPARISON.of(claim(next));
    }
}
