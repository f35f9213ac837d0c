package kz.zerek.language.message;

import java.util.Locale;
import java.util.Map;

/** What somebody asked for could not be done, and changed nothing. The bundles say why; the message is for logs. */
public abstract class RefusedException extends RuntimeException {

    private final String messageKey;
    private final transient Map<String, Object> arguments;

    /** @param arguments of the message in the bundles, by name */
    protected RefusedException(String messageKey, Map<String, Object> arguments) {
        super(messageKey + " " + arguments);
        this.messageKey = messageKey;
        this.arguments = Map.copyOf(arguments);
    }

    /** @param group the key of the problem's group, with its dot */
    protected RefusedException(String group, Enum<?> problem, Map<String, Object> arguments) {
        this(group + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }

    /** The key in the bundles. */
    public final String messageKey() {
        return messageKey;
    }

    /** The arguments of the message by name. */
    public final Map<String, Object> arguments() {
        return arguments;
    }
}
