package kz.zerek.exam;

import java.math.BigDecimal;
import java.util.Map;

/** What the points of a question may be. */
final class Points {

    static final String MOST = "100";

    /** Halves and quarters are common, finer shares are not. */
    static final int DECIMALS = 2;

    private Points() {}

    /**
     * Points of a question.
     *
     * @throws InvalidBlueprintException if they are not above 0, over {@link #MOST} or of more than {@link #DECIMALS}
     */
    static BigDecimal valid(BigDecimal points) {
        if (!isWithin(points, new BigDecimal(MOST)))
            throw new InvalidBlueprintException("points", "points", Map.of("most", MOST, "decimals", DECIMALS));
        return plain(points);
    }

    /** Whether they are above 0, no more than {@code most} and of no more decimals than {@link #DECIMALS}. */
    static boolean isWithin(BigDecimal points, BigDecimal most) {
        return points.signum() > 0
                && points.compareTo(most) <= 0
                && points.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** Equal points as equal objects: 1.0 as 1. To be asked of points that are within bounds, or it may be a long number. */
    static BigDecimal plain(BigDecimal points) {
        var plain = points.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
