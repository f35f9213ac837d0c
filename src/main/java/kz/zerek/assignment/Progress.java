package kz.zerek.assignment;

import java.time.Instant;
import kz.zerek.classroom.StudentRow;
import org.jspecify.annotations.Nullable;

/**
 * Where a student is in the latest attempt at an assignment.
 *
 * @param position of the question that was answered or left last, 1 if none was
 * @param answered how many questions are
 * @param count of questions; 0 if the student has not begun
 * @param finishedAt null unless it is finished
 */
public record Progress(
        StudentRow student,
        int extraMinutes,
        int position,
        int answered,
        int count,
        @Nullable Instant finishedAt) {}
