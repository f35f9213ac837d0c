package kz.zerek.score;

import java.util.List;
import kz.zerek.classroom.StudentRow;
import org.jspecify.annotations.Nullable;

/**
 * A student's line in the gradebook.
 *
 * @param results of the assignments, in their order
 * @param mean per cent of all that the student has finished in the class, also on other pages; null for nothing
 */
public record GradebookRow(
        StudentRow student, List<Result> results, @Nullable Integer mean) {

    public GradebookRow {
        results = List.copyOf(results);
    }
}
