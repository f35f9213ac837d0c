package kz.zerek.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
        subcommands = {GenerateCommand.class, InflectCommand.class, CheckCommand.class, ExtractCommand.class})
public final class Commands {

    private Commands() {}

    /**
     * @param application for commands that need its services
     * @return the exit status: 0 done, 1 failed, 2 wrong arguments
     */
    public static int run(Class<?> application, List<String> args) {
        // What libraries log must not stand between the lines that a command prints.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        return line(application, utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                .execute(args.toArray(String[]::new));
    }

    /** Kazakh must come out right whatever the console's locale. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static CommandLine line(Class<?> application, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Commands())
                .addSubcommand(new DemoCommand(application))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
