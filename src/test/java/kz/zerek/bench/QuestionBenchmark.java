package kz.zerek.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generator;
import kz.zerek.question.Prompt;
import kz.zerek.question.Question;
import kz.zerek.question.Rendered;
import kz.zerek.question.Task;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many choice questions of the starter bank one thread makes and puts into words in a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class QuestionBenchmark {

    @Param
    public Language language;

    private Generator generator;
    private List<Prompt> prompts;
    private long seed;

    @Setup
    public void readBank() {
        generator = new Generator(StarterBank.read(), Messages.bundled());
        prompts = generator.prompts().stream().filter(this::isChoice).toList();
    }

    private boolean isChoice(Prompt prompt) {
        return generator
                .make(prompt, Difficulty.MEDIUM, 0)
                .filter(question -> question.task() instanceof Task.Choice)
                .isPresent();
    }

    /** The prompts one after another, each time with another seed and difficulty. */
    private Question next() {
        seed++;
        var prompt = prompts.get((int) (seed % prompts.size()));
        var difficulty = Difficulty.values()[(int) (seed % 3)];
        return generator.make(prompt, difficulty, seed).orElseThrow();
    }

    @Benchmark
    public Question make() {
        return next();
    }

    @Benchmark
    public Rendered makeAndRender() {
        return generator.renderer().render(next(), language);
    }
}
