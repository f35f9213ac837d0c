package kz.zerek.correction;

import java.time.Instant;
import kz.zerek.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher thinks of what a fact or set says.
 *
 * @param content the version of what it said then
 * @param note what is disputed; empty if nothing is
 * @param by null if the account is gone
 */
public record FactStatus(
        String fact,
        String content,
        Status status,
        String note,
        @Nullable PersonId by,
        Instant at) {}
