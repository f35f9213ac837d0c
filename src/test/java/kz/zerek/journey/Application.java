package kz.zerek.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The packaged application in a process of its own, on a free port, with a new database in a folder of its own. Every
 * quiz has the questions of {@link SeededQuiz}.
 */
public final class Application implements AutoCloseable {

    private static final Path JAR = Path.of("target/zerek.jar");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String STARTED = "Started Zerek in";
    private static final Pattern OWNER_LINK = Pattern.compile("http://localhost:\\d+(/welcome/\\S+)");

    private final Path folder;
    /** 0 for any that is free, until the application has told which it took. */
    private int port;

    /** The path that makes the owner's account. */
    private String ownerLink = "";

    private boolean hasOwner;

    private Process process;

    private Application(Path folder) {
        this.folder = folder;
        process = launch();
    }

    public static Application start() {
        if (!Files.exists(JAR)) throw new IllegalStateException(JAR + " is missing: mvn package makes it");
        try {
            return new Application(Files.createTempDirectory(Path.of("target"), "journey-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Makes the owner's account the first time, and signs in as them. */
    void enterAsOwner(Tab tab) {
        if (hasOwner) Owner.signIn(tab);
        else Owner.begin(tab, ownerLink);
        hasOwner = true;
    }

    /** As a power cut does: the process gets no time for last words. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The same address and the same database again. */
    public void startAgain() {
        process = launch();
    }

    /** The database of a process that was killed: while it runs, nobody else can open it. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("data/zerek"), "sa", "");
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() {
        var builder = new ProcessBuilder(command()).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ZEREK_"));
        try {
            var launched = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(launched::destroyForcibly));
            awaitStart(launched.inputReader());
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--server.port=" + port,
                "--zerek.seed=" + SeededQuiz.ofEveryTask().seed());
    }

    /** What a start says last: how long it took, and as long as there is no owner, where their account is made. */
    private boolean isLast(String line) {
        return hasOwner ? line.contains(STARTED) : OWNER_LINK.matcher(line).find();
    }

    /** Reads the log until it says that all has started, and writes all of it to a file. */
    private void awaitStart(BufferedReader output) throws IOException {
        var log = Files.newBufferedWriter(folder.resolve("server.log"));
        String line;
        do {
            line = output.readLine();
            if (line == null) throw new IllegalStateException("the application did not start: see " + folder);
            log.append(line).append('\n').flush();
            var told = PORT.matcher(line);
            if (told.find()) port = Integer.parseInt(told.group(1));
            var link = OWNER_LINK.matcher(line);
            if (link.find()) ownerLink = link.group(1);
        } while (!isLast(line));
        Thread.ofVirtual().start(() -> {
            try (log) {
                output.transferTo(log);
            } catch (IOException _) {
                // The process was killed: there is nothing more to read.
            }
        });
    }
}
