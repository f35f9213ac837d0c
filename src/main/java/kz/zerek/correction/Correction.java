package kz.zerek.correction;

import java.time.Instant;
import kz.zerek.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher made of a fact or set.
 *
 * @param fact its id
 * @param number from 1
 * @param body its entry as a bank file; null if it is as it would be without corrections
 * @param restored the number of the correction that it repeats, 0 for none; null if it is a wording of its own
 * @param by null if the account is gone
 */
public record Correction(
        String fact,
        int number,
        @Nullable String body,
        @Nullable Integer restored,
        String reason,
        @Nullable PersonId by,
        Instant at) {}
