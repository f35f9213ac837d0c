package kz.zerek.assignment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.zerek.attempt.Attempt;

/**
 * An assignment as its student sees it.
 *
 * @param attempts of the student, the earliest first
 * @param extra time that the student has
 * @param isOpen whether it can be taken now
 * @param isLate whether what is finished now is late
 * @param isYetToOpen whether it will be
 * @param left how many attempts the student may still begin
 */
public record StudentAssignment(
        Assignment assignment,
        List<Attempt> attempts,
        Duration extra,
        boolean isOpen,
        boolean isLate,
        boolean isYetToOpen,
        int left) {

    public StudentAssignment {
        attempts = List.copyOf(attempts);
    }

    /** The attempt that goes on. */
    public Optional<Attempt> goesOn() {
        return attempts.stream().filter(attempt -> !attempt.isFinished()).findFirst();
    }
}
