package kz.zerek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder of its own, with a JDK and a Maven that only tell what they were asked for. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /** Unpacks and trains as told; as the application, it tells where it stands, and a server stays. */
    private static final String JAVA = """
            all=$*
            case $all in
              *extract*) mkdir -p "${all##* }"; touch "${all##* }/zerek.jar" ;;
              *training*) ;;
              *zerek.jar) echo "${all##*-jar }"; read -r _ ;;
              *) echo "${all##*-jar }" ;;
            esac
            """;

    private static final String MAVEN =
            "mkdir -p target; date +%N >>target/history; cp target/history target/zerek.jar";

    @TempDir
    private Path folder;

    @BeforeEach
    void lay_out() throws IOException {
        Files.copy(Path.of("zerek"), folder.resolve("zerek"));
        for (var sources : List.of("src/main", "i18n", "frontend")) Files.createDirectories(folder.resolve(sources));
        change();
        script("jdk/bin/javac", "echo javac 25");
        script("jdk/bin/java", JAVA);
        script("bin/mvn", MAVEN);
    }

    private void script(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** So that what was packaged is older than its sources. */
    private void change() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
    }

    private Process start(String... arguments) throws IOException {
        var command = new ProcessBuilder("./zerek");
        command.command().addAll(List.of(arguments));
        command.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        command.environment().merge("PATH", folder.resolve("bin").toString(), (path, own) -> own + ":" + path);
        return command.directory(folder.toFile()).redirectErrorStream(true).start();
    }

    /** @return the folder that a command is served from */
    private static Path application(Process process) throws IOException {
        return Path.of(process.inputReader().readLine().split("/zerek\\.jar")[0]);
    }

    private static void end(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_a_server_serves_from_stays() throws Exception {
        var server = start("run");
        try {
            var served = application(server);
            change();
            assertThat(application(start("check", "bank.yaml"))).isNotEqualTo(served);
            assertThat(served).isDirectory();
            var other = start("run");
            assertThat(application(other)).isNotEqualTo(served);
            end(other);
            assertThat(served).isDirectory();
        } finally {
            end(server);
        }
    }

    @Test
    void a_run_removes_what_older_applications_have_left() throws Exception {
        var older = application(start("check", "bank.yaml"));
        assertThat(older).isDirectory();
        change();
        var server = start("run");
        try {
            assertThat(application(server)).isNotEqualTo(older).isDirectory();
            assertThat(older).doesNotExist();
        } finally {
            end(server);
        }
    }

    @Test
    void what_has_not_changed_is_not_packaged_again() throws Exception {
        var once = application(start("check", "bank.yaml"));
        assertThat(application(start("inflect", "Алматы"))).isEqualTo(once);
    }

    @Test
    void help_looks_for_no_jdk() throws Exception {
        script("jdk/bin/javac", "touch \"$0.asked\"; echo javac 25");
        assertThat(start("help").inputReader().readAllAsString()).startsWith("Usage: ./zerek");
        assertThat(folder.resolve("jdk/bin/javac.asked")).doesNotExist();
    }
}
