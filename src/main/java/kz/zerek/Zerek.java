package kz.zerek;

import java.time.Clock;
import java.util.Arrays;
import kz.zerek.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Serves the application, or runs the command that the first argument names. */
@SpringBootApplication
public class Zerek {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("--")) {
            SpringApplication.run(Zerek.class, args);
        } else {
            System.exit(Commands.run(Zerek.class, Arrays.asList(args)));
        }
    }
}
