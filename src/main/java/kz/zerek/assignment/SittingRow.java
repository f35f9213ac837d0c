package kz.zerek.assignment;

import java.time.Duration;

/**
 * An assignment in the list of its student.
 *
 * @param goesOn whether an attempt does
 * @param isBegun whether there is any attempt
 * @param extra time that the student has
 * @param isOpen whether it can be taken now
 * @param isLate whether what is finished now is late
 * @param isYetToOpen whether it will be
 * @param left how many attempts the student may still begin
 */
public record SittingRow(
        Assignment assignment,
        boolean goesOn,
        boolean isBegun,
        Duration extra,
        boolean isOpen,
        boolean isLate,
        boolean isYetToOpen,
        int left) {

    /** Whether there is something to do for it now. */
    public boolean isToDo() {
        return goesOn || isOpen && left > 0;
    }
}
