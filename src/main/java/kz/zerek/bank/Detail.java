package kz.zerek.bank;

import java.math.BigDecimal;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A number that belongs to a fact.
 *
 * @param id unique within the fact
 * @param statement what the number says, with the slot {@code {value}}, e.g. {@code {value, possessive accusative}}
 * @param rephrased the question of the statement in other words, or null
 */
public record Detail(
        String id,
        BigDecimal value,
        Unit unit,
        Localized<Statement> statement,
        @Nullable Localized<String> rephrased) {

    /** Equal numbers are to be equal objects: 1.0 is kept as 1, and 1E+1 as 10. */
    public Detail {
        value = value.stripTrailingZeros();
        if (value.scale() < 0) value = value.setScale(0);
    }

    /** What the number counts; how each is written stands in the bundles under {@code unit}. */
    public enum Unit {
        PERCENT,
        PERCENTAGE_POINTS,
        TIMES,
        YEARS,
        DAYS,
        SESSION,
        ORDINAL,
        COUNT
    }
}
