package kz.zerek.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kz.zerek.extraction.DevelopmentScores;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match a regular expression, in small letters or capitals, all without one. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException, IOException {
        var patterns = args.length == 0 ? List.of(Benchmarks.class.getPackageName()) : ignoringCase(args);
        var options = new OptionsBuilder();
        patterns.forEach(options::include);
        new Runner(options.shouldFailOnError(true).build()).run();
        // How fast texts are read says little without how well.
        var extraction = ExtractionBenchmark.class.getName();
        if (patterns.stream()
                .anyMatch(
                        pattern -> Pattern.compile(pattern).matcher(extraction).find())) DevelopmentScores.print();
    }

    private static List<String> ignoringCase(String[] patterns) {
        return Arrays.stream(patterns).map(pattern -> "(?i)" + pattern).toList();
    }
}
