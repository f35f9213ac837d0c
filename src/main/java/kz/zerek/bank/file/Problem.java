package kz.zerek.bank.file;

import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;

/**
 * What is wrong with a value of a bank file, or of another file that is read as one.
 *
 * @param file the name of the file
 * @param line counts from 1; where the value stands or, if it is missing, where it should
 * @param field its path, e.g. {@code dates[3].statement.kk}; empty for the whole file
 * @param reason a key of the bundles, mostly {@code bank.problem.…}
 * @param arguments what the message of that key names
 */
public record Problem(String file, int line, String field, String reason, Map<String, ?> arguments) {

    public Problem {
        arguments = Map.copyOf(arguments);
    }

    /** One line: {@code un.yaml:12: dates[3].id: …}. */
    public String text(Language language) {
        return at() + message(language);
    }

    /** The same without its place. */
    public String message(Language language) {
        return Messages.bundled().text(language, reason, arguments);
    }

    /** The same without words of a language: the key and the arguments of the message. */
    @Override
    public String toString() {
        return at() + reason + " " + arguments;
    }

    private String at() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ");
    }
}
