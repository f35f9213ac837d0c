package kz.zerek.sheet;

import kz.zerek.sheet.UnreadableSheetException.Problem;

/** Ends a reading from deep within it: unchecked, since no parser lets a checked exception of ours through. */
final class Refusal extends RuntimeException {

    private final Problem problem;

    Refusal(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
