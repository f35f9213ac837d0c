package kz.zerek.assignment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.QuestionPoints;
import kz.zerek.attempt.Score;
import kz.zerek.language.Language;

/** The pass marks of some assignments, and who has reached them. */
public final class Passes {

    /** Where nobody asks for them. */
    public static final Passes NONE = new Passes(Map.of(), Map.of());

    private final Map<AssignmentId, MarkedTest> tests;
    private final Map<AttemptId, QuestionPoints> points;

    /**
     * @param tests those that have pass marks
     * @param points of the attempts at tests that have several parts
     */
    Passes(Map<AssignmentId, MarkedTest> tests, Map<AttemptId, QuestionPoints> points) {
        this.tests = Map.copyOf(tests);
        this.points = Map.copyOf(points);
    }

    /** The pass marks of a test in words; empty if it has none. */
    public Optional<String> text(AssignmentId id, Language language) {
        return Optional.ofNullable(tests.get(id))
                .map(test ->
                        test.marks().stream().map(mark -> mark.text(language)).collect(Collectors.joining("; ")));
    }

    /**
     * Whether a student has passed, by the points that are left to who was late.
     *
     * @param attempts of the student, the earliest first
     * @param extra time that the student has
     * @return empty if there is no pass mark, or no attempt is finished
     */
    public Optional<Boolean> isPassed(Assignment assignment, List<AttemptResult> attempts, Duration extra) {
        var test = tests.get(assignment.id());
        if (test == null) return Optional.empty();
        var reached = attempts.stream()
                .filter(attempt -> attempt.finishedAt() != null && attempt.score() != null)
                // Its taker may have been deleted since the results were read.
                .filter(attempt -> !test.hasParts() || points.containsKey(attempt.id()))
                .map(attempt -> reached(test, assignment.rules(), attempt, extra))
                .toList();
        return reached.isEmpty()
                ? Optional.empty()
                : Optional.of(test.isPassed(assignment.rules().counted(), reached));
    }

    private List<Double> reached(MarkedTest test, Rules rules, AttemptResult attempt, Duration extra) {
        double most = attempt.score().of();
        return reached(test, attempt).stream()
                .map(part -> rules.kept(new Score(part, most), attempt.finishedAt(), extra)
                        .points())
                .toList();
    }

    private List<Double> reached(MarkedTest test, AttemptResult attempt) {
        if (!test.hasParts()) return List.of(attempt.score().points());
        var asked = points.get(attempt.id());
        return test.reached(asked.seed(), asked.points());
    }

    /** Whether a test has pass marks. */
    public boolean has(AssignmentId id) {
        return tests.containsKey(id);
    }
}
