package kz.zerek.bank.file;

import jakarta.validation.ConstraintViolation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.zerek.language.Dating;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a violated constraint says, as the key and the arguments of a message. */
final class Violations {

    private static final String OURS = "{bank.problem.";

    /** What every constraint has for the sake of the standard. */
    private static final Set<String> CEREMONY = Set.of("message", "groups", "payload");

    private static final int LONGEST_QUOTED = 80;

    private Violations() {}

    /** The key that one of our constraints names; of one of the standard, its name: {@code NotNull} is {@code not-null}. */
    static String reason(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        if (template.startsWith(OURS)) return template.substring(OURS.length(), template.length() - 1);
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return constraint.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The attributes of the constraint, and {@code invalid}, the value if it is one line that people can recognise. */
    static Map<String, Object> arguments(ConstraintViolation<?> violation) {
        var arguments = new HashMap<>(violation.getConstraintDescriptor().getAttributes());
        arguments.keySet().removeAll(CEREMONY);
        arguments.put("invalid", quoted(violation.getInvalidValue()));
        return arguments;
    }

    private static String quoted(@Nullable Object value) {
        var text = switch (value) {
            case String word -> word;
            case Number number -> number.toString();
            case PartialDate date -> date.toString();
            case Dating dating -> dating.toString();
            case null, default -> "";
        };
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }
}
