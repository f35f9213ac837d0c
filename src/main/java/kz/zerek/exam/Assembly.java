package kz.zerek.exam;

import java.util.List;

/** A form with what its teacher should know of it. */
public record Assembly(Form form, List<Warning> warnings) {

    public Assembly {
        warnings = List.copyOf(warnings);
    }
}
