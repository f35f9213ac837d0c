package kz.zerek.extraction;

import java.time.DateTimeException;
import java.util.Optional;
import kz.zerek.language.Dating;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A date in a text.
 *
 * @param span with the words after it that tell its relation; those before it (in, since) and brackets are not of it
 * @param outer with the words before and after it that belong to it, and its brackets
 * @param surface what stands there
 * @param value EDTF level 1: {@code 1992-03-02}, {@code 1941/1945}, {@code 199X}, {@code 19XX} for a century, and without
 *     a year {@code XXXX-03-02}
 * @param event its clause without the date, to be asked about; empty in an endless sentence
 * @param statement the same with {@code {date}} in place of a date that says when, to be made a fact; null where another
 *     date could not stand
 * @param rule how it is written: a line of {@code dates-*.txt}
 */
public record DateFind(
        Span span,
        Span outer,
        String surface,
        String value,
        DateRelation relation,
        String event,
        @Nullable String statement,
        Span sentence,
        String rule,
        double confidence)
        implements Find {

    /** The same as the date of another event, in which no other date could stand. */
    public DateFind of(String another, double sure) {
        return new DateFind(span, outer, surface, value, relation, another, null, sentence, rule, sure);
    }

    /** The date as a fact can have it; empty for a range, a decade, a century, and without a year. */
    public Optional<Dating> dating() {
        return dating(value, relation);
    }

    /** @param value as above */
    public static Optional<Dating> dating(String value, DateRelation relation) {
        if (relation == DateRelation.BETWEEN) return Optional.empty();
        try {
            return Optional.of(new Dating(PartialDate.parse(value), Relation.valueOf(relation.name())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
