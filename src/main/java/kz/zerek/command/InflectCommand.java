package kz.zerek.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.kazakh.Kazakh;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints Kazakh forms of words, names, numbers and acronyms. */
@Command(
        name = "inflect",
        mixinStandardHelpOptions = true,
        description = "Prints the forms of Kazakh words, names, numbers and acronyms.")
final class InflectCommand implements Callable<Integer> {

    /** The columns of the table: plain, plural, possessive, both. */
    private static final List<String> NUMBERS = List.of("", "plural ", "possessive ", "plural possessive ");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PHRASE", description = "A word or a phrase, each an argument.")
    private List<String> phrases = List.of();

    @Option(
            names = "--form",
            description = "Only one form: a case, with or without 'plural' and 'possessive', e.g. 'possessive dative'.")
    private String form = "";

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        for (var phrase : phrases) {
            if (form.isBlank()) table(phrase, out);
            else out.println(inflect(phrase, form));
        }
        return 0;
    }

    private void table(String phrase, PrintWriter out) {
        Arrays.stream(Case.values())
                .filter(kazakh -> kazakh != Case.PREPOSITIONAL)
                .map(kazakh -> kazakh.name().toLowerCase(Locale.ROOT))
                .forEach(kazakh -> out.println(String.join(
                        "\t",
                        NUMBERS.stream()
                                .map(number -> inflect(phrase, number + kazakh))
                                .toList())));
    }

    private String inflect(String phrase, String words) {
        try {
            return Kazakh.inflect(phrase, Form.parse(words));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "no form '" + words + "' of '" + phrase + "'");
        }
    }
}
