package kz.zerek.assignment;

/**
 * An assignment in the list of its student.
 *
 * @param goesOn whether an attempt does
 * @param isBegun whether there is any attempt
 * @param isOpen whether it can be taken now
 * @param isYetToOpen whether it will be
 * @param left how many attempts the student may still begin
 */
public record SittingRow(
        Assignment assignment, boolean goesOn, boolean isBegun, boolean isOpen, boolean isYetToOpen, int left) {

    /** Whether there is something to do for it now. */
    public boolean isToDo() {
        return goesOn || isOpen && left > 0;
    }
}
