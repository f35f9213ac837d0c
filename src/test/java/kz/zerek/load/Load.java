package kz.zerek.load;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.zerek.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Puts a server on this machine under load, then looks in its database whether every acknowledged answer is there. */
@Command(
        name = "load",
        description = "Takes quizzes against a running server on this machine, then checks what it stored.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class Load implements Callable<Integer> {

    @Option(names = "--students", description = "How many take quizzes at the same time.")
    @Min(1)
    @Max(20_000)
    int students = 100;

    @Option(names = "--think", description = "Seconds between a screen and what is done there, on average.")
    @Min(0)
    @Max(600)
    double think = 1;

    @Option(names = "--seconds", description = "How long to go on.")
    @Min(1)
    @Max(3_600)
    int seconds = 30;

    @Option(names = "--url", description = "The server; only one of this machine.")
    @NotNull
    URI url = URI.create("http://localhost:8080");

    @Option(names = "--db", description = "The server's database.")
    @NotNull
    String database = environment("ZEREK_DB_URL", "jdbc:h2:file:./data/zerek;WRITE_DELAY=0");

    @Option(names = "--db-user")
    @NotNull
    String user = environment("ZEREK_DB_USER", "sa");

    @Option(names = "--db-password", showDefaultValue = CommandLine.Help.Visibility.NEVER)
    @NotNull
    String password = environment("ZEREK_DB_PASSWORD", "");

    @Option(names = "--wait", description = "Seconds to wait for a database file that the server still holds.")
    @Min(0)
    @Max(600)
    int wait = 120;

    @Spec
    CommandSpec spec;

    /** Exits with 0 if all is stored, 1 if not, 2 if the arguments are wrong. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Load()).execute(args));
    }

    private static String environment(String name, String other) {
        return System.getenv().getOrDefault(name, other);
    }

    @Override
    public Integer call() throws Exception {
        check();
        var tally = new Tally();
        takeQuizzes(tally);
        var out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%,d students, %s s of thinking, %d s%n", students, think, seconds);
        tally.print(out);
        var answers = tally.acknowledged();
        out.printf(Locale.ROOT, "%,d answers, %,.1f a second%n", answers.size(), (double) answers.size() / seconds);
        out.flush();
        try (var connection = connect(out)) {
            var proof = Proof.of(answers, connection);
            out.printf("stored %d, missing %d, doubled %d%n", proof.stored(), proof.missing(), proof.doubled());
            return proof.holds() && !answers.isEmpty() ? 0 : 1;
        }
    }

    private void check() throws IOException {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            factory.getValidator().validate(this).stream().findAny().ifPresent(violation -> {
                throw wrong("--" + violation.getPropertyPath() + " " + violation.getMessage());
            });
        }
        if (!"http".equals(url.getScheme())) throw wrong("only a server that speaks HTTP without TLS: " + url);
        // Load on a machine that is not ours would be an attack.
        if (url.getHost() == null || !InetAddress.getByName(url.getHost()).isLoopbackAddress())
            throw wrong("only a server on this machine may be put under load: " + url);
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    private void takeQuizzes(Tally tally) {
        var random = new SplittableRandom(1);
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var server = new InetSocketAddress(url.getHost(), url.getPort() < 0 ? 80 : url.getPort());
        // The system's threads: a virtual one costs more to wait on a socket, time that the server would lack.
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("student-", 0).factory())) {
            for (int i = 0; i < students; i++) {
                var language = Language.values()[i % Language.values().length];
                threads.execute(new Student(
                        () -> new Page(new Wire(server), url, language),
                        Answer.Way.ON_SCREEN,
                        tally,
                        Duration.ofMillis((long) (think * 1_000)),
                        end,
                        random.split()));
            }
        }
    }

    /** A file of H2 belongs to one process: to the server until it stops, unless its URL says AUTO_SERVER=TRUE. */
    private Connection connect(PrintWriter out) throws SQLException, InterruptedException {
        for (int waited = 0; ; waited++) {
            try {
                return DriverManager.getConnection(database, user, password);
            } catch (SQLException e) {
                if (e.getErrorCode() != DATABASE_LOCKED || waited >= wait) throw e;
                if (waited == 0) {
                    out.println("The server holds its database: stop it, and what it stored is counted.");
                    out.flush();
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    /** H2's code: "Database may be already in use". */
    private static final int DATABASE_LOCKED = 90_020;
}
