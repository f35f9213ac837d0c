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
    private final ChosenScales scales;

    Gradebook(Classes classes, Students students, Assignments assignments, Marks marks, ChosenScales scales) {
        this.classes = classes;
        this.students = students;
        this.assignments = assignments;
        this.marks = marks;
        this.scales = scales;
    }

    /** One student's attempts at one assignment. */
    private record Place(PersonId student, AssignmentId assignment) {}

    /** @param number from 1; the nearest page there is for any other */
    public GradebookPage page(Person teacher, ClassId id, int number) {
        var all = whole(teacher, id);
        int pages = Math.max(1, Math.ceilDiv(all.assignments().size(), PAGE));
        int shown = Math.clamp(number, 1, pages);
        int from = (shown - 1) * PAGE;
        int to = Math.min(from + PAGE, all.assignments().size());
        var rows = all.rows().stream()
                .map(row -> new GradebookRow(row.student(), row.results().subList(from, to), row.mean()))
                .toList();
        return new GradebookPage(all.classroom(), all.assignments().subList(from, to), rows, shown, pages, all.scale());
    }

    /** All assignments on one page. */
    public GradebookPage whole(Person teacher, ClassId id) {
        var classroom = classes.get(teacher, id);
        var set = assignments.of(teacher, id);
        var extra = assignments.extraMinutes(teacher, id);
        var attempts = byPlace(marks.results(ids(set)));
        var chosen = assignments.chosen(teacher, id);
        var rows = students.of(teacher, id).stream()
                .map(student -> row(student, set, attempts, extra, chosen))
                .toList();
        return new GradebookPage(classroom, set, rows, 1, 1, scale(id));
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
        var extra = assignments.extraMinutes(teacher, id);
        var attempts = byPlace(marks.results(ids(set), student));
        var taken = set.stream()
                .flatMap(assignment -> attempts(
                        assignment,
                        attempts.getOrDefault(new Place(student, assignment.id()), List.of()),
                        extra(extra, assignment, student))
                        .stream())
                .toList();
        return new StudentPage(
                classroom,
                row,
                taken,
                row(row, set, attempts, extra, assignments.chosen(teacher, id)).mean(),
                scale(id));
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

    private static GradebookRow row(
            StudentRow student,
            List<Assignment> set,
            Map<Place, List<AttemptResult>> attempts,
            Map<AssignmentId, Map<PersonId, Integer>> extra,
            Map<AssignmentId, Set<PersonId>> chosen) {
        var results = set.stream()
                .map(assignment -> isFor(student, assignment, chosen)
                        ? Result.of(
                                assignment.rules(),
                                attempts.getOrDefault(new Place(student.id(), assignment.id()), List.of()),
                                extra(extra, assignment, student.id()))
                        : Result.NOT_SET)
                .toList();
        return new GradebookRow(student, results, mean(results));
    }

    private static boolean isFor(StudentRow student, Assignment assignment, Map<AssignmentId, Set<PersonId>> chosen) {
        return !assignment.forSome()
                || chosen.getOrDefault(assignment.id(), Set.of()).contains(student.id());
    }

    static @Nullable Integer mean(List<Result> results) {
        var shares = results.stream()
                .map(Result::score)
                .filter(Objects::nonNull)
                .mapToDouble(score -> score.points() / score.of())
                .summaryStatistics();
        return shares.getCount() == 0 ? null : (int) Math.round(100 * shares.getAverage());
    }

    private static Duration extra(
            Map<AssignmentId, Map<PersonId, Integer>> all, Assignment assignment, PersonId student) {
        return Duration.ofMinutes(all.getOrDefault(assignment.id(), Map.of()).getOrDefault(student, 0));
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
