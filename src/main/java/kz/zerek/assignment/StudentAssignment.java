package kz.zerek.assignment;

import java.util.List;
import kz.zerek.attempt.Attempt;

/**
 * An assignment as its student sees it.
 *
 * @param attempts of the student, the earliest first
 * @param isOpen whether it can be taken now
 * @param left how many attempts the student may still begin
 */
public record StudentAssignment(Assignment assignment, List<Attempt> attempts, boolean isOpen, int left) {

    public StudentAssignment {
        attempts = List.copyOf(attempts);
    }
}
