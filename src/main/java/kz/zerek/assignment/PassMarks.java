package kz.zerek.assignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.Marks;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.Exams;
import org.springframework.stereotype.Service;

/** Whether attempts reach what the parts of their test ask for, for whoever may know it. */
@Service
public class PassMarks {

    private final Exams exams;
    private final Marks marks;

    PassMarks(Exams exams, Marks marks) {
        this.exams = exams;
        this.marks = marks;
    }

    /** A version of a test. */
    private record Version(ExamId exam, int number) {}

    /**
     * Whether every part that has a pass mark is passed, by the points that are left to who was late.
     *
     * @param attempt at the assignment that is finished, with its marks
     * @return empty if no part has one
     */
    public Optional<Boolean> isPassed(Assignment assignment, Attempt attempt) {
        var test = new MarkedTest(exams.get(assignment.exam(), assignment.version()));
        if (test.marks().isEmpty()) return Optional.empty();
        double kept = (100 - attempt.latePenalty()) / 100.0;
        var points = attempt.items().stream().map(item -> kept * points(item)).toList();
        return Optional.of(test.isPassed(test.reached(attempt.seed(), points)));
    }

    private static double points(AttemptItem item) {
        return item.mark() == null ? 0 : item.mark().fraction() * item.points().doubleValue();
    }

    /** Of several assignments, with two statements however many attempts at them there are. */
    public Passes of(Collection<Assignment> all) {
        var versions = exams.withPassMark(all.stream().map(Assignment::exam).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(exam -> new Version(exam.id(), exam.version()), Function.identity()));
        var tests = new HashMap<AssignmentId, MarkedTest>();
        for (var assignment : all) {
            var exam = versions.get(new Version(assignment.exam(), assignment.version()));
            if (exam != null) tests.put(assignment.id(), new MarkedTest(exam));
        }
        var parted = tests.entrySet().stream()
                .filter(test -> test.getValue().hasParts())
                .map(test -> test.getKey().value())
                .toList();
        return new Passes(tests, marks.byQuestion(parted));
    }
}
