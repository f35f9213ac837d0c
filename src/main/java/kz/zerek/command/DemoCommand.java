package kz.zerek.command;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.zerek.demo.school.DemoSchool;
import kz.zerek.demo.school.DemoServer;
import kz.zerek.demo.school.PeopleThereException;
import kz.zerek.demo.school.SchoolAccess;
import kz.zerek.demo.school.SchoolSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills an empty database with a demonstration school. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Fills an empty database with a made-up school, and tells how to sign in to it.")
final class DemoCommand implements Callable<Integer> {

    /** What H2 says when another process has opened the file. */
    private static final int IN_USE = 90020;

    private final Class<?> application;

    @Spec
    private CommandSpec spec;

    @Option(names = "--large", description = "50,000 facts, 200 classes, 6,000 students, a million answers: minutes.")
    private boolean large;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed gives the same people and skills.")
    private long seed;

    DemoCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var begin = Instant.now();
        var quiet = Map.<String, Object>of(
                "logging.level.root", "off", "spring.main.banner-mode", "off", "spring.main.log-startup-info", "false");
        try (var server = DemoServer.start(application, quiet)) {
            var school = server.getBean(DemoSchool.class);
            var access = school.make(large ? SchoolSize.LARGE : SchoolSize.SMALL, seed, made -> {
                out.printf("%4d s  %s%n", Duration.between(begin, Instant.now()).toSeconds(), made);
                out.flush();
            });
            print(access, out);
            return 0;
        } catch (PeopleThereException e) {
            return fail("the database has people, and a made-up school is not put among them: choose an empty one");
        } catch (RuntimeException e) {
            if (!isInUse(e)) throw e;
            return fail("another Zerek uses the database: stop it first");
        }
    }

    private int fail(String message) {
        spec.commandLine().getErr().println("zerek: " + message);
        return 1;
    }

    private static boolean isInUse(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == IN_USE);
    }

    private static void print(SchoolAccess access, PrintWriter out) {
        out.println();
        out.println("Start Zerek (./zerek run) and sign in:");
        out.printf(
                "  owner    %-20s password %s%n",
                access.owner().login(), access.owner().password());
        out.printf(
                "  teacher  %-20s password %s%n",
                access.teacher().login(), access.teacher().password());
        out.printf(
                "  student  %-20s PIN %s%n",
                access.student().login(), access.student().password());
    }
}
