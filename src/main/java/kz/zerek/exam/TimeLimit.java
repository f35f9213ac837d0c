package kz.zerek.exam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;

/**
 * How long a taker may work.
 *
 * @param minutes 1 to {@link #MOST}
 * @param extra how many minutes takers with special needs have more, 0 to {@link #MOST}
 */
public record TimeLimit(
        @Min(1) @Max(TimeLimit.MOST) int minutes,
        @Min(0) @Max(TimeLimit.MOST) int extra) {

    /** Ten hours: more than any school day. */
    public static final int MOST = 600;

    /** @throws InvalidBlueprintException if a number is out of its bounds */
    public TimeLimit {
        if (minutes < 1 || minutes > MOST) throw new InvalidBlueprintException("minutes", "time", Map.of("most", MOST));
        if (extra < 0 || extra > MOST) throw new InvalidBlueprintException("extra", "extra-time", Map.of("most", MOST));
    }
}
