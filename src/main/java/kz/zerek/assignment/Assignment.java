package kz.zerek.assignment;

import java.time.Instant;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.ClassId;
import kz.zerek.exam.store.ExamId;
import org.jspecify.annotations.Nullable;

/**
 * A test that was set.
 *
 * @param version of the test, which never changes
 * @param classroom for whose students; null for single ones
 */
public record Assignment(
        AssignmentId id,
        PersonId teacher,
        ExamId exam,
        int version,
        String title,
        @Nullable ClassId classroom,
        Rules rules,
        Instant createdAt) {}
