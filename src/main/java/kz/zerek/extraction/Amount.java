package kz.zerek.extraction;

import java.math.BigDecimal;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A number of something.
 *
 * @param sentence in which it stands
 * @param statement the sentence without its full stop, with {@code {value}}, perhaps in a form, where the number stands:
 *     with what it counts, unless the unit is {@link Unit#COUNT}; null if it would be no sentence
 * @param question that the statement answers; null where no rule can form it
 */
public record Amount(
        BigDecimal value,
        Unit unit,
        Language language,
        Span sentence,
        @Nullable String statement,
        @Nullable String question) {

    /** What it counts. */
    public enum Unit {
        PERCENT,
        PERCENTAGE_POINTS,
        TIMES,
        YEARS,
        DAYS,
        /** Anything else: the text names it. */
        COUNT
    }
}
