package kz.zerek.correction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a fact or set, as its history shows it.
 *
 * @param restored the number of the version that it repeats, 0 for what it was without corrections; null if it is new
 * @param by the name of who made it; null if the account is gone
 * @param changes by field
 */
public record Version(
        int number,
        @Nullable Integer restored,
        String reason,
        @Nullable String by,
        Instant at,
        List<Change> changes) {

    /**
     * What a field said and says; empty for nothing.
     *
     * @param field its path
     */
    public record Change(String field, String before, String after) {}
}
