package kz.zerek.score;

import java.util.List;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.Passes;
import kz.zerek.classroom.Classroom;
import kz.zerek.shell.Times;
import org.jspecify.annotations.Nullable;

/**
 * A part of the gradebook of a class: all of its students, and some assignments.
 *
 * @param assignments the latest first
 * @param passes the pass marks of their tests
 * @param number of the page, from 1
 * @param pages how many there are, at least 1
 * @param scale by which the class is graded; null if it has no grades
 */
public record GradebookPage(
        Classroom classroom,
        List<Assignment> assignments,
        Passes passes,
        List<GradebookRow> rows,
        int number,
        int pages,
        @Nullable GradeScale scale) {

    public GradebookPage {
        assignments = List.copyOf(assignments);
        rows = List.copyOf(rows);
    }

    /** When one of the assignments was set: the day, with the time if its test was set twice on it. */
    public String when(Assignment assignment) {
        var day = Times.day(assignment.createdAt());
        boolean isTwice = assignments.stream()
                .anyMatch(other -> !other.id().equals(assignment.id())
                        && other.title().equals(assignment.title())
                        && Times.day(other.createdAt()).equals(day));
        return isTwice ? Times.text(assignment.createdAt()) : day;
    }
}
