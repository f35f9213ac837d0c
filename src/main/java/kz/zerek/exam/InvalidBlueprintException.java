package kz.zerek.exam;

import java.util.Map;

/** Something that a blueprint cannot be. The message is for logs. */
public final class InvalidBlueprintException extends IllegalArgumentException {

    private final String field;
    private final String messageKey;
    private final transient Map<String, Object> arguments;

    InvalidBlueprintException(String field, String problem, Map<String, Object> arguments) {
        super(field + ": " + problem + " " + arguments);
        this.field = field;
        messageKey = "exam.problem." + problem;
        this.arguments = Map.copyOf(arguments);
    }

    /** The component that is wrong, e.g. {@code passMark}: of the record that was to be built. */
    public String field() {
        return field;
    }

    /** The key in the bundles, {@code exam.problem.…}. */
    public String messageKey() {
        return messageKey;
    }

    /** The arguments of the message by name. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
