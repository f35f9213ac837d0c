package kz.zerek.exam.store;

import java.time.Instant;

/**
 * A test in a list, as it is in its newest version.
 *
 * @param questions how many it has
 */
public record ExamRow(ExamId id, String title, int version, int questions, Instant changedAt) {}
