package kz.zerek.attempt;

import java.time.Instant;

/**
 * Who has started an attempt, and when.
 *
 * @param taker their {@linkplain Taker#key key}
 */
public record StartedAttempt(AttemptId id, String taker, Instant startedAt) {}
