package kz.zerek;

import java.util.Arrays;
import kz.zerek.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the application, or runs the command that the first argument names. */
@SpringBootApplication
public class Zerek {

    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("--")) {
            SpringApplication.run(Zerek.class, args);
        } else {
            System.exit(Commands.run(Arrays.asList(args)));
        }
    }
}
