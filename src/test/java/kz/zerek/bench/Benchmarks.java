package kz.zerek.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match a regular expression, all without one. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder();
        if (args.length == 0) options.include(Benchmarks.class.getPackageName());
        for (var pattern : args) options.include(pattern);
        new Runner(options.shouldFailOnError(true).build()).run();
    }
}
