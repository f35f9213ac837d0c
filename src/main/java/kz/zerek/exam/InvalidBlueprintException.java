package kz.zerek.exam;

import java.util.Map;
import kz.zerek.language.message.RefusedException;

/** Something that a blueprint cannot be. */
public final class InvalidBlueprintException extends RefusedException {

    private final String field;

    InvalidBlueprintException(String field, String problem, Map<String, Object> arguments) {
        super("exam.problem." + problem, arguments);
        this.field = field;
    }

    /** The component that is wrong, e.g. {@code passMark}: of the record that was to be built. */
    public String field() {
        return field;
    }
}
