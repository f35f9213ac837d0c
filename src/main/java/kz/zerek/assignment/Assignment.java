package kz.zerek.assignment;

import java.time.Instant;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.ClassId;
import kz.zerek.exam.store.ExamId;

/**
 * A test that was set.
 *
 * @param version of the test, which never changes
 * @param classroom for whose students
 * @param forSome whether it is only for those of them who were chosen
 */
public record Assignment(
        AssignmentId id,
        PersonId teacher,
        ExamId exam,
        int version,
        String title,
        ClassId classroom,
        boolean forSome,
        Rules rules,
        Instant createdAt) {}
