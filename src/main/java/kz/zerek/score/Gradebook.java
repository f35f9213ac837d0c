package kz.zerek.score;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.PassMarks;
import kz.zerek.assignment.Passes;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.Marks;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.Students;
import kz.zerek.score.ScoreException.Problem;
import kz.zerek.score.internal.ChosenScales;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the students of a class have reached in what was set for it. Whoever asks is given first: all methods throw a
 * {@link kz.zerek.classroom.ClassException} for a class that is not theirs. A page takes a dozen statements however many
 * students, attempts and answers there are.
 */
@Service
public class Gradebook {

    /** How many assignments a page has. */
    public static final int PAGE = 8;

    /** Of a mark that was changed. */
    public static final int LONGEST_REASON = 200;

    private final Classes classes;
    private final Students students;
    private final Assignments assignments;
    private final Marks marks;
    private final PassMarks passMarks;
    private final ChosenScales scales;

    Gradebook(
            Classes classes,
            Students students,
            Assignments assignments,
            Marks marks,
            PassMarks passMarks,
            ChosenScales scales) {
        this.classes = classes;
        this.students = students;
        this.assignments = assignments;
        this.marks = marks;
        this.passMarks = passMarks;
        this.scales = scales;
    }

    /** One student's attempts at one assignment. */
    private record Place(PersonId student, AssignmentId assignment) {}

    /** What attempts came to, and by what they count. */
    private record Reached(
            Map<Place, List<AttemptResult>> attempts,
            Map<AssignmentId, Map<PersonId, Integer>> extraMinutes,
            Map<AssignmentId, Set<PersonId>> chosen,
            Passes passes) {

        List<AttemptResult> attempts(Assignment assignment, PersonId student) {
            return attempts.getOrDefault(new Place(student, assignment.id()), List.of());
        }

        Duration extra(Assignment assignment, PersonId student) {
            return Duration.ofMinutes(
                    extraMinutes.getOrDefault(assignment.id(), Map.of()).getOrDefault(student, 0));
        }

        boolean isFor(Assignment assignment, PersonId student) {
            return !assignment.forSome()
                    || chosen.getOrDefault(assignment.id(), Set.of()).contains(student);
        }

        Result result(Assignment assignment, PersonId student) {
            if (!isFor(assignment, student)) return Result.NOT_SET;
            var all = attempts(assignment, student);
            var extra = extra(assignment, student);
            return Result.of(assignment.rules(), all, extra).passed(passes.isPassed(assignment, all, extra));
        }
    }

    /** @param number from 1; the nearest page there is for any other */
    public GradebookPage page(Person teacher, ClassId id, int number) {
        return page(teacher, id, number, PAGE);
    }

    /** All assignments on one page. */
    public GradebookPage whole(Person teacher, ClassId id) {
        return page(teacher, id, 1, Integer.MAX_VALUE);
    }

    private GradebookPage page(Person teacher, ClassId id, int number, int size) {
        var classroom = classes.get(teacher, id);
        var set = assignments.of(teacher, id);
        int pages = Math.max(1, Math.ceilDiv(set.size(), size));
        int shown = Math.clamp(number, 1, pages);
        int from = (shown - 1) * size;
        int to = from + Math.min(size, set.size() - from);
        var onPage = set.subList(from, to);
        var reached = reached(teacher, id, marks.results(ids(set)), passMarks.of(onPage));
        var rows = students.of(teacher, id).stream()
                .map(student -> row(student, set, reached))
                .map(row -> new GradebookRow(row.student(), row.results().subList(from, to), row.mean()))
                .toList();
        return new GradebookPage(classroom, onPage, reached.passes(), rows, shown, pages, scale(id));
    }

    private Reached reached(Person teacher, ClassId id, List<AttemptResult> results, Passes passes) {
        return new Reached(
                byPlace(results), assignments.extraMinutes(teacher, id), assignments.chosen(teacher, id), passes);
    }

    private @Nullable GradeScale scale(ClassId id) {
        return scales.of(id).flatMap(GradeScales::find).orElse(null);
    }

    /** Grades a class by a scale from now on, or no more. */
    public void grade(Person teacher, ClassId id, Optional<GradeScale> scale) {
        classes.get(teacher, id);
        scales.choose(id, scale.map(GradeScale::id).orElse(null));
    }

    /** @throws ScoreException if the student is not in the class */
    public StudentPage student(Person teacher, ClassId id, PersonId student) {
        var classroom = classes.get(teacher, id);
        var row = students.of(teacher, id).stream()
                .filter(one -> one.id().equals(student))
                .findFirst()
                .orElseThrow(() -> new ScoreException(Problem.UNKNOWN));
        var set = assignments.of(teacher, id);
        var reached = reached(teacher, id, marks.results(ids(set), student), Passes.NONE);
        var taken = set.stream()
                .flatMap(assignment ->
                        attempts(assignment, reached.attempts(assignment, student), reached.extra(assignment, student))
                                .stream())
                .toList();
        return new StudentPage(classroom, row, taken, row(row, set, reached).mean(), scale(id));
    }

    private static List<StudentAttempt> attempts(Assignment assignment, List<AttemptResult> all, Duration extra) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    var attempt = all.get(i);
                    var alone = Result.of(assignment.rules(), List.of(attempt), extra);
                    return new StudentAttempt(
                            assignment, attempt.id(), i + 1, alone.standing(), attempt.startedAt(), alone.score());
                })
                .toList();
    }

    private static GradebookRow row(StudentRow student, List<Assignment> set, Reached reached) {
        var results = set.stream()
                .map(assignment -> reached.result(assignment, student.id()))
                .toList();
        return new GradebookRow(student, results, mean(results));
    }

    static @Nullable Integer mean(List<Result> results) {
        var shares = results.stream()
                .map(Result::score)
                .filter(Objects::nonNull)
                .mapToDouble(score -> score.points() / score.of())
                .summaryStatistics();
        return shares.getCount() == 0 ? null : (int) Math.round(100 * shares.getAverage());
    }

    private static List<UUID> ids(List<Assignment> set) {
        return set.stream().map(assignment -> assignment.id().value()).toList();
    }

    private static Map<Place, List<AttemptResult>> byPlace(List<AttemptResult> attempts) {
        var all = new HashMap<Place, List<AttemptResult>>();
        for (var attempt : attempts)
            all.computeIfAbsent(
                            new Place(attempt.student(), new AssignmentId(attempt.assignment())),
                            _ -> new ArrayList<>())
                    .add(attempt);
        return all;
    }
}
