package kz.zerek.exam.store;

import java.time.Instant;

/** A test in a list. */
public record ExamRow(ExamId id, String title, int version, Instant changedAt) {}
