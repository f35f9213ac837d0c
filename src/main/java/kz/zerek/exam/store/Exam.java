package kz.zerek.exam.store;

import java.time.Instant;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Form;

/**
 * A test in one of its versions.
 *
 * @param version from 1
 * @param edits counts the changes of this version: whoever changes it hands it back
 * @param frozen whether it was set for somebody, so that a change makes the next version
 * @param form what it asks; with variants, what they are made by
 * @param revision of the bank, from which its questions come
 */
public record Exam(
        ExamId id,
        String title,
        int version,
        int edits,
        boolean frozen,
        Blueprint blueprint,
        Form form,
        long revision,
        Instant changedAt) {}
