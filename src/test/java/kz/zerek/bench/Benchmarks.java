package kz.zerek.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kz.zerek.extraction.DevelopmentScores;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks whose names match a regular expression, in small letters or capitals, all without one. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException, IOException {
        var patterns = args.length == 0 ? List.of(Benchmarks.class.getPackageName()) : ignoringCase(args);
        if (matches(patterns, LargeSchool.class)) LargeSchool.print();
        var options = new OptionsBuilder();
        patterns.forEach(options::include);
        if (isThereAny(patterns)) new Runner(options.shouldFailOnError(true).build()).run();
        // How fast texts are read says little without how well.
        if (matches(patterns, ExtractionBenchmark.class)) DevelopmentScores.print();
    }

    private static boolean matches(List<String> patterns, Class<?> benchmark) {
        return patterns.stream()
                .anyMatch(pattern ->
                        Pattern.compile(pattern).matcher(benchmark.getName()).find());
    }

    private static boolean isThereAny(List<String> patterns) {
        var format = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        return !BenchmarkList.defaultList().find(format, patterns, List.of()).isEmpty();
    }

    private static List<String> ignoringCase(String[] patterns) {
        return Arrays.stream(patterns).map(pattern -> "(?i)" + pattern).toList();
    }
}
