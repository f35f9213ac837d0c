package kz.zerek.score;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Rules;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.Score;
import org.jspecify.annotations.Nullable;

/**
 * What the attempts of a student at an assignment came to.
 *
 * @param attempts how many there are
 * @param score which of them counts, less what was lost by being late; null as long as none is finished
 * @param isPassed whether it reaches the pass marks of the test; null if there is none, or none was asked for
 */
public record Result(
        Standing standing,
        int attempts,
        @Nullable Score score,
        @Nullable Boolean isPassed) {

    static final Result NOT_SET = new Result(Standing.NOT_SET, 0, null, null);

    private static final Result NONE = new Result(Standing.NOT_BEGUN, 0, null, null);

    /** A finished attempt as it counts. */
    private record Finished(boolean late, double points, double of) {}

    /** @param attempts of one student at one assignment, the earliest first */
    static Result of(Rules rules, List<AttemptResult> attempts, Duration extra) {
        if (attempts.isEmpty()) return NONE;
        var finished = attempts.stream()
                .filter(attempt -> attempt.finishedAt() != null && attempt.score() != null)
                .map(attempt -> finished(rules, attempt, extra))
                .toList();
        var score = finished.isEmpty() ? null : counted(rules, finished);
        return new Result(standing(rules, attempts, finished), attempts.size(), score, null);
    }

    Result passed(Optional<Boolean> isPassed) {
        return new Result(standing, attempts, score, isPassed.orElse(null));
    }

    private static Finished finished(Rules rules, AttemptResult attempt, Duration extra) {
        var score = rules.kept(attempt.score(), attempt.finishedAt(), extra);
        return new Finished(rules.isLate(attempt.finishedAt(), extra), score.points(), score.of());
    }

    private static Score counted(Rules rules, List<Finished> finished) {
        var points = finished.stream().map(Finished::points).toList();
        return new Score(rules.counted().of(points), finished.getLast().of());
    }

    private static Standing standing(Rules rules, List<AttemptResult> attempts, List<Finished> finished) {
        if (finished.size() < attempts.size()) return Standing.GOES_ON;
        return isLate(rules.counted(), finished) ? Standing.LATE : Standing.FINISHED;
    }

    private static boolean isLate(Counted counted, List<Finished> finished) {
        return switch (counted) {
            case LAST -> finished.getLast().late();
            case MEAN -> finished.stream().anyMatch(Finished::late);
            case BEST -> {
                double best =
                        finished.stream().mapToDouble(Finished::points).max().orElseThrow();
                yield finished.stream()
                        .filter(attempt -> attempt.points() == best)
                        .allMatch(Finished::late);
            }
        };
    }
}
