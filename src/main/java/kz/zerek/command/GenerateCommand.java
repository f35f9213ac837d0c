package kz.zerek.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints questions. */
@Command(name = "generate", description = "Prints questions generated from the starter bank.")
final class GenerateCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 0;
    }
}
