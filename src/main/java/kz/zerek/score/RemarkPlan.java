package kz.zerek.score;

import java.util.List;
import kz.zerek.assignment.Assignment;

/**
 * What marking an assignment anew would do, without doing it.
 *
 * @param revision of the bank by which it would be marked
 * @param questions that speak of corrected facts, in the order of their ids
 * @param results of the attempts whose marks would change, by name; those of who has left come last
 * @param attempts how many are finished
 */
public record RemarkPlan(
        Assignment assignment,
        long revision,
        List<CorrectedQuestion> questions,
        List<ChangedResult> results,
        int attempts) {

    public RemarkPlan {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
    }
}
