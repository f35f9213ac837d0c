package kz.zerek.score;

import java.util.List;
import kz.zerek.classroom.Classroom;
import kz.zerek.classroom.StudentRow;
import org.jspecify.annotations.Nullable;

/**
 * What a student of a class has taken.
 *
 * @param attempts those at the latest assignment first, each assignment's the earliest first
 * @param mean as in {@link GradebookRow}
 * @param scale as in {@link GradebookPage}
 */
public record StudentPage(
        Classroom classroom,
        StudentRow student,
        List<StudentAttempt> attempts,
        @Nullable Integer mean,
        @Nullable GradeScale scale) {

    public StudentPage {
        attempts = List.copyOf(attempts);
    }
}
