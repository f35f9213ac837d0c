package kz.zerek.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Zerek. */
@Command(
        name = "zerek",
        description = "Quizzes in Kazakh, Russian and English, generated from proven facts.",
        mixinStandardHelpOptions = true,
        subcommands = {GenerateCommand.class, InflectCommand.class, CheckCommand.class})
public final class Commands {

    private Commands() {}

    /** @return the exit status: 0 done, 1 failed, 2 wrong arguments */
    public static int run(List<String> args) {
        // What libraries log must not stand between the lines that a command prints.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        // Kazakh must come out right whatever the console's locale.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args.toArray(String[]::new));
    }
}
