package kz.zerek.exam;

import java.math.BigDecimal;
import java.util.Locale;
import kz.zerek.question.Question;

/**
 * A question of a form.
 *
 * @param part the number of its part in the blueprint, from 1
 */
public record Item(Question question, int part, BigDecimal points, Origin origin) {

    /** Where it comes from, and so whether another draw keeps it. */
    public enum Origin {
        /** The blueprint has it; it stays. */
        FIXED,
        /** It was drawn, and a teacher wants to keep it. */
        PINNED,
        /** Another draw brings another one. */
        DRAWN;

        /** The name in bundles and stored JSON, e.g. {@code pinned}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if the points or the number of the part are out of their bounds */
    public Item {
        if (part < 1 || part > Blueprint.MOST_PARTS) throw new IllegalArgumentException("no part: " + part);
        points = Points.valid(points);
    }

    boolean isKept() {
        return origin != Origin.DRAWN;
    }

    Item with(Question other) {
        return new Item(other, part, points, origin);
    }

    Item worth(BigDecimal other) {
        return new Item(question, part, other, origin);
    }

    Item in(int other) {
        return new Item(question, other, points, origin);
    }

    Item with(Origin other) {
        return new Item(question, part, points, other);
    }
}
