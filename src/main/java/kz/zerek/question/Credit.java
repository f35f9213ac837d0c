package kz.zerek.question;

import java.util.Locale;
import java.util.Optional;
import kz.zerek.language.Precision;

/**
 * What a response is worth that is right in part: several choices, an order, a matching, or a date that is coarser than
 * asked.
 */
public enum Credit {
    /** A share of the points, as {@link Marking} says; for half a date, half of them. */
    PARTIAL,
    /** Nothing, half a date included: each question is worth all its points or none. */
    ALL_OR_NOTHING;

    /** The name in bundles and stored JSON, e.g. {@code all-or-nothing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The key of the sentence that tells a learner how such a task is marked. Empty for a task to which no response is
     * right in part: a choice, a name, a number, a year.
     */
    public Optional<String> rule(Task task) {
        var sort = switch (task) {
            case Task.Selection _ -> "selection";
            case Task.Ordering _ -> "ordering";
            case Task.Matching _ -> "matching";
            case Task.Entry(Ref.Date(var date)) when date.precision() != Precision.YEAR -> "date";
            case Task.Choice _, Task.Entry _ -> "";
        };
        return sort.isEmpty() ? Optional.empty() : Optional.of("credit." + key() + "." + sort);
    }

    double of(double fraction) {
        return this == PARTIAL || fraction >= 1 ? fraction : 0;
    }
}
