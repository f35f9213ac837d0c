package kz.zerek.attempt;

import java.time.Instant;
import java.util.UUID;
import kz.zerek.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt at something set came to, without its questions.
 *
 * @param finishedAt null while it goes on
 * @param score by the last marking of each question; null while it goes on
 */
public record AttemptResult(
        AttemptId id,
        UUID assignment,
        PersonId student,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Score score) {}
