package kz.zerek.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.zerek.bank.file.BankFolder;
import kz.zerek.bank.file.BankReader;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Generator;
import kz.zerek.question.UnaskableBankException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells every problem of bank files, then tries every question that they give. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks bank files of one folder, read together; prints each problem with file and line.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--lang", defaultValue = "en", description = "kk, ru or en (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            var bank = new BankReader(Clock.systemDefaultZone()).read(BankFolder.of(folder()), names());
            new Generator(bank, Messages.bundled()).check();
            out.println(bank.facts().size() + " facts, version " + bank.version());
            return 0;
        } catch (InvalidBankException e) {
            e.problems().forEach(problem -> out.println(problem.text(language)));
            return 1;
        } catch (UnaskableBankException e) {
            out.println(e.text(language));
            return 1;
        }
    }

    private Path folder() {
        var folders = absolute().map(Path::getParent).distinct().toList();
        if (folders.size() > 1) throw new ParameterException(spec.commandLine(), "files of one folder only");
        return folders.getFirst();
    }

    private List<String> names() {
        return absolute().map(file -> file.getFileName().toString()).toList();
    }

    private Stream<Path> absolute() {
        return files.stream().map(Path::toAbsolutePath);
    }
}
