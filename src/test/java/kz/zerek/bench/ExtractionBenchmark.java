package kz.zerek.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import kz.zerek.extraction.Extraction;
import kz.zerek.extraction.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a megabyte of text takes: the seed document, again and again, until it is 1 MB in UTF-8. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class ExtractionBenchmark {

    private static final String MEGABYTE = megabyte();

    private static String megabyte() {
        try (var in = ExtractionBenchmark.class.getResourceAsStream("/bank/documents/kazakhstan-un.kk.txt")) {
            var bytes = in.readAllBytes();
            return (new String(bytes, StandardCharsets.UTF_8) + "\n").repeat(1_000_000 / bytes.length + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Extraction megabyteOfText() {
        return Extractor.extract(MEGABYTE, null);
    }
}
