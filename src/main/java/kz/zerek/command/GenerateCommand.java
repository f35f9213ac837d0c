package kz.zerek.command;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Draw;
import kz.zerek.question.Generator;
import kz.zerek.question.Kind;
import kz.zerek.question.ProofSheet;
import kz.zerek.question.Question;
import kz.zerek.question.Quiz;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints questions from the starter bank: some by seed, or everything that it can ask. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Prints questions generated from the starter bank.")
final class GenerateCommand implements Callable<Integer> {

    /** How many quizzes in a row may bring nothing new before the bank counts as exhausted. */
    private static final int FRUITLESS_DRAWS = 20;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", defaultValue = "kk", description = "kk, ru or en (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Option(names = "--count", defaultValue = "10", description = "How many (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed gives the same questions.")
    private long seed;

    @Option(names = "--kind", description = "Only this kind, e.g. when or stands-for; may be repeated.")
    private List<String> kinds = List.of();

    @Option(names = "--topic", description = "Only this topic; may be repeated.")
    private Set<String> topics = Set.of();

    @Option(names = "--difficulty", description = "easy, medium or hard (default: medium; with --all each).")
    private @Nullable Difficulty difficulty;

    @Option(
            names = "--all",
            description =
                    "Everything that the bank can ask, for proof-reading: each question in every wording, then each"
                            + " draw that shows an event, a name or a proposal not yet seen in it.")
    private boolean all;

    @Option(
            names = "--seeds",
            defaultValue = "30",
            description =
                    "With --all: how many draws, from --seed on (default: ${DEFAULT-VALUE}, which shows nearly all).")
    private int seeds;

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Override
    public Integer call() {
        if (count < 1 && !all) throw wrong("--count: at least 1");
        if (seeds < 1) throw wrong("--seeds: at least 1");
        var generator = new Generator(StarterBank.read(), Messages.bundled());
        var asked = difficulty == null ? Difficulty.MEDIUM : difficulty;
        var draw = new Draw(checkedTopics(generator), checkedKinds(), count, asked, Set.of(), Set.of());
        var questions = all ? everything(generator, draw) : some(generator, draw);
        print(generator, questions, spec.commandLine().getOut());
        if (!all && questions.size() < count)
            spec.commandLine().getErr().println("zerek: only " + questions.size() + " different questions");
        return 0;
    }

    private Set<Kind> checkedKinds() {
        return kinds.stream()
                .map(key -> Kind.of(key).orElseThrow(() -> wrong("--kind: one of " + known())))
                .collect(Collectors.toSet());
    }

    private static String known() {
        return List.of(Kind.values()).stream().map(Kind::key).collect(Collectors.joining(", "));
    }

    private Set<String> checkedTopics(Generator generator) {
        var known = generator.bank().topics().stream().map(topic -> topic.id()).toList();
        if (!known.containsAll(topics)) throw wrong("--topic: one of " + String.join(", ", known));
        return topics;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<Question> everything(Generator generator, Draw draw) {
        var difficulties = difficulty == null ? List.of(Difficulty.values()) : List.of(difficulty);
        var sheet = new ProofSheet(generator, difficulties, seed, seeds);
        return generator.prompts().stream()
                .filter(prompt -> draw.kinds().isEmpty() || draw.kinds().contains(prompt.kind()))
                .filter(prompt -> draw.topics().isEmpty() || draw.topics().contains(generator.topic(prompt)))
                .flatMap(prompt -> sheet.of(prompt).stream())
                .toList();
    }

    /** The questions of one quiz, and if those are not enough, of further ones. */
    private List<Question> some(Generator generator, Draw draw) {
        Map<String, Question> questions = new LinkedHashMap<>();
        var fruitless = new HashSet<Long>();
        for (long next = seed; questions.size() < count && fruitless.size() < FRUITLESS_DRAWS; next++) {
            int before = questions.size();
            for (var question : Quiz.draw(generator, draw, next)) {
                if (questions.size() < count) questions.putIfAbsent(question.id(), question);
            }
            if (questions.size() > before) fruitless.clear();
            else fruitless.add(next);
        }
        return List.copyOf(questions.values());
    }

    private void print(Generator generator, List<Question> questions, PrintWriter out) {
        switch (format) {
            case TEXT -> new QuestionText(generator, language).print(questions, out);
            case JSON -> new QuestionJson(generator, language).print(questions, out);
        }
        out.flush();
    }
}
