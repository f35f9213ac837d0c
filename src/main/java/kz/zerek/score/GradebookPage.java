package kz.zerek.score;

import java.util.List;
import kz.zerek.assignment.Assignment;
import kz.zerek.classroom.Classroom;

/**
 * A part of the gradebook of a class: all of its students, and some assignments.
 *
 * @param assignments the latest first
 * @param number of the page, from 1
 * @param pages how many there are, at least 1
 */
public record GradebookPage(
        Classroom classroom, List<Assignment> assignments, List<GradebookRow> rows, int number, int pages) {

    public GradebookPage {
        assignments = List.copyOf(assignments);
        rows = List.copyOf(rows);
    }
}
