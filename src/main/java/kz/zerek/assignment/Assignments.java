package kz.zerek.assignment;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.RandomId;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.assignment.internal.AssignedStudents;
import kz.zerek.assignment.internal.AssignmentRepository;
import kz.zerek.assignment.internal.ProgressRepository;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.classroom.ClassException;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.Students;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.Exams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What teachers set. Whoever asks is given first: what was set neither by them nor for a class of theirs is unknown to them,
 * as is what does not exist.
 */
@Service
public class Assignments {

    private final AssignmentRepository assignments;
    private final AssignedStudents assigned;
    private final ProgressRepository progress;
    private final AttemptRecords records;
    private final Exams exams;
    private final Classes classes;
    private final Students students;
    private final Validator validator;
    private final TransactionOperations transactions;
    private final RandomGenerator random;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            AssignedStudents assigned,
            ProgressRepository progress,
            AttemptRecords records,
            Exams exams,
            Classes classes,
            Students students,
            Validator validator,
            TransactionOperations transactions,
            RandomGenerator random,
            Clock clock) {
        this.assignments = assignments;
        this.assigned = assigned;
        this.progress = progress;
        this.records = records;
        this.exams = exams;
        this.classes = classes;
        this.students = students;
        this.validator = validator;
        this.transactions = transactions;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Sets the newest version of a test for a class, or for some of its students; it never changes from now on.
     *
     * @param some of its students; empty for the whole class, whoever joins later too
     * @throws AssignmentException if the rules contradict each other or the test, if it would be over at once, or if somebody is
     *     not in the class
     */
    public AssignmentId set(Person teacher, ExamId exam, ClassId classroom, Set<PersonId> some, Rules rules) {
        check(rules);
        if (rules.isClosed(now(), Duration.ZERO)) throw new AssignmentException(Problem.PAST);
        var known = students.of(teacher, classroom).stream().map(StudentRow::id).collect(Collectors.toSet());
        if (!known.containsAll(some)) throw new AssignmentException(Problem.NOBODY);
        return transactions.execute(_ -> {
            var frozen = exams.freeze(teacher, exam);
            check(rules, frozen);
            var assignment = new Assignment(
                    new AssignmentId(RandomId.next(random)),
                    teacher.id(),
                    exam,
                    frozen.version(),
                    frozen.title(),
                    classroom,
                    !some.isEmpty(),
                    rules,
                    now());
            assignments.insert(assignment);
            assigned.set(assignment.id(), some, 0);
            return assignment.id();
        });
    }

    /** The latest first. */
    public List<Assignment> all(Person teacher, int offset, int limit) {
        return assignments.ofTeacher(teacher.requireTeacher().id(), offset, limit);
    }

    /** How many there are. */
    public int count(Person teacher) {
        return assignments.countOfTeacher(teacher.requireTeacher().id());
    }

    /** What was set for a class or for some of it, the latest first. */
    public List<Assignment> of(Person teacher, ClassId classroom) {
        classes.get(teacher, classroom);
        return assignments.of(classroom);
    }

    public Assignment get(Person teacher, AssignmentId id) {
        return find(teacher, id).orElseThrow(() -> new AssignmentException(Problem.UNKNOWN));
    }

    private Optional<Assignment> find(Person teacher, AssignmentId id) {
        if (!teacher.role().teaches()) return Optional.empty();
        return assignments.find(id).filter(assignment -> teaches(teacher, assignment.classroom()));
    }

    private boolean teaches(Person teacher, ClassId classroom) {
        try {
            classes.get(teacher, classroom);
            return true;
        } catch (ClassException e) {
            return false;
        }
    }

    /**
     * Holds at once, for attempts that go on too.
     *
     * @param seen the rules that are to be changed
     * @throws AssignmentException if the rules contradict each other or the test, or somebody else has changed them since
     */
    public void change(Person teacher, AssignmentId id, Rules seen, Rules rules) {
        check(rules);
        transactions.executeWithoutResult(_ -> {
            assignments.lock(id);
            var assignment = get(teacher, id);
            if (!assignment.rules().equals(seen)) throw new AssignmentException(Problem.STALE);
            check(rules, exams.get(assignment.exam(), assignment.version()));
            assignments.update(id, rules);
        });
    }

    /** Whether anybody has begun it, be they in the class no more. */
    public boolean isBegun(Person teacher, AssignmentId id) {
        return records.isBegun(get(teacher, id).id().value());
    }

    /**
     * Takes back what nobody has begun.
     *
     * @return what {@link #bringBack} undoes it with
     */
    public TakenBack takeBack(Person teacher, AssignmentId id) {
        return transactions.execute(_ -> {
            // Whoever begins it at this moment waits, see Sittings.
            assignments.lock(id);
            var assignment = get(teacher, id);
            var students = assigned.of(id);
            if (records.isBegun(id.value())) throw new AssignmentException(Problem.BEGUN);
            assignments.delete(id);
            return new TakenBack(assignment, students);
        });
    }

    /** Sets again what was taken back, as it was. */
    public void bringBack(Person teacher, TakenBack taken) {
        var assignment = taken.assignment();
        classes.get(teacher, assignment.classroom());
        transactions.executeWithoutResult(_ -> {
            assignments.insert(assignment);
            taken.extraMinutes().forEach((student, minutes) -> assigned.set(assignment.id(), Set.of(student), minutes));
        });
    }

    /** Extra minutes by student. */
    public Map<PersonId, Integer> extraMinutes(Person teacher, AssignmentId id) {
        get(teacher, id);
        return assigned.of(id);
    }

    /** Extra minutes of all that was set for a class, by student; whoever has none is left out. */
    public Map<AssignmentId, Map<PersonId, Integer>> extraMinutes(Person teacher, ClassId classroom) {
        classes.get(teacher, classroom);
        return assigned.extraMinutes(classroom);
    }

    /** For which students that was set which is only for some of a class. */
    public Map<AssignmentId, Set<PersonId>> chosen(Person teacher, ClassId classroom) {
        classes.get(teacher, classroom);
        return assigned.chosen(classroom);
    }

    /**
     * Gives more time, at once, in the middle of an attempt too. It adds to the time limit and to the closing time.
     *
     * @param minutes 0 takes it back
     */
    public void giveTime(Person teacher, AssignmentId id, Collection<PersonId> some, int minutes) {
        get(teacher, id);
        if (minutes < 0 || minutes > Rules.MOST_MINUTES) throw new AssignmentException(Problem.NUMBERS);
        if (!takers(teacher, id).containsAll(some)) throw new AssignmentException(Problem.NOBODY);
        transactions.executeWithoutResult(_ -> assigned.set(id, some, minutes));
    }

    /** Who is to take it. */
    public Set<PersonId> takers(Person teacher, AssignmentId id) {
        var assignment = get(teacher, id);
        return assignment.forSome()
                ? assigned.of(id).keySet()
                : students.of(teacher, assignment.classroom()).stream()
                        .map(StudentRow::id)
                        .collect(Collectors.toSet());
    }

    /** Where each of them is, by name. */
    public List<Progress> progress(Person teacher, AssignmentId id) {
        return progress.of(get(teacher, id));
    }

    private void check(Rules rules) {
        for (var violation : validator.validate(rules)) {
            throw new AssignmentException(
                    switch (violation.getPropertyPath().toString()) {
                        case "closingAfterOpening" -> Problem.CLOSES;
                        case "lateAfterClosing" -> Problem.LATE;
                        case "closingForReveal" -> Problem.REVEAL;
                        default -> Problem.NUMBERS;
                    });
        }
    }

    private static void check(Rules rules, Exam exam) {
        if (rules.language() != null && !exam.blueprint().languages().contains(rules.language()))
            throw new AssignmentException(Problem.LANGUAGE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
