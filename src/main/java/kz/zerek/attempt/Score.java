package kz.zerek.attempt;

/**
 * The result of an attempt.
 *
 * @param points the sum of the marks; part marks make it fractional
 * @param of the most that could be reached
 */
public record Score(double points, double of) {

    /** Sums of points with decimals differ in the last digits by the order in which they were added. */
    private static final double TOLERANCE = 1e-9;

    /** 0 to 100, rounded; 100 only for a full score. */
    public int percent() {
        return points >= of - TOLERANCE ? 100 : (int) Math.min(99, Math.round(100 * points / of));
    }

    /** Of several results together. */
    public Score plus(Score other) {
        return new Score(points + other.points, of + other.of);
    }
}
