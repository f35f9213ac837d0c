package kz.zerek.assignment;

import java.util.List;
import java.util.Locale;

/** Which of several attempts counts. */
public enum Counted {
    BEST,
    LAST,
    MEAN;

    /** The name in bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param scores of the attempts, the earliest first, at least one */
    public double of(List<Double> scores) {
        return switch (this) {
            case BEST -> scores.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            case LAST -> scores.getLast();
            case MEAN ->
                scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        };
    }
}
