package kz.zerek.reading;

import kz.zerek.bank.Fact;
import kz.zerek.reading.comparison.Match.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate repeats or contradicts: a fact of the bank, or another candidate.
 *
 * @param fact null if it is a candidate
 * @param candidate null if it is a fact
 */
public record Conflict(
        Kind kind, @Nullable Fact fact, @Nullable Candidate candidate) {}
