package kz.zerek.score;

import java.time.Instant;
import kz.zerek.assignment.Assignment;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Score;
import org.jspecify.annotations.Nullable;

/**
 * One attempt in a student's list.
 *
 * @param number from 1 among the student's attempts at the assignment
 * @param score less what was lost by being late; null while it goes on
 */
public record StudentAttempt(
        Assignment assignment,
        AttemptId id,
        int number,
        Standing standing,
        Instant startedAt,
        @Nullable Score score) {}
