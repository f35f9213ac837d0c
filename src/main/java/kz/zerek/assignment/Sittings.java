package kz.zerek.assignment;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.assignment.internal.AssignedStudents;
import kz.zerek.assignment.internal.AssignmentRepository;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.Marks;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.SetQuiz;
import kz.zerek.classroom.Classes;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Taking what was set. A student knows of what was set for them alone. */
@Service
public class Sittings {

    /** More than a student is set in some years. */
    private static final int MOST = 200;

    private final AssignmentRepository assignments;
    private final AssignedStudents students;
    private final Exams exams;
    private final Classes classes;
    private final Attempts attempts;
    private final AttemptRecords records;
    private final Marks marks;
    private final CodeGuesses guesses;
    private final TransactionOperations transactions;
    private final Clock clock;

    Sittings(
            AssignmentRepository assignments,
            AssignedStudents students,
            Exams exams,
            Classes classes,
            Attempts attempts,
            AttemptRecords records,
            Marks marks,
            CodeGuesses guesses,
            TransactionOperations transactions,
            Clock clock) {
        this.assignments = assignments;
        this.students = students;
        this.exams = exams;
        this.classes = classes;
        this.attempts = attempts;
        this.records = records;
        this.marks = marks;
        this.guesses = guesses;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The latest first, with a few statements however many there are. */
    public List<SittingRow> all(Person student) {
        var all = assigned(student);
        var ids = all.stream().map(assignment -> assignment.id().value()).toList();
        var taken = marks.results(ids, student.id()).stream().collect(Collectors.groupingBy(AttemptResult::assignment));
        var extra = extraMinutes(student);
        return all.stream()
                .map(assignment -> row(
                        assignment,
                        taken.getOrDefault(assignment.id().value(), List.of()),
                        Duration.ofMinutes(extra.getOrDefault(assignment.id(), 0))))
                .toList();
    }

    /** What is overdue does not go on, whether or not it has been handed in. */
    private SittingRow row(Assignment assignment, List<AttemptResult> taken, Duration extra) {
        var rules = assignment.rules();
        var now = clock.instant();
        return new SittingRow(
                assignment,
                taken.stream().anyMatch(attempt -> attempt.finishedAt() == null && !isOver(rules, attempt, extra, now)),
                !taken.isEmpty(),
                extra,
                rules.isOpen(now, extra),
                rules.isLate(now, extra),
                isYetToOpen(rules, now),
                left(rules, taken.size()));
    }

    private static boolean isOver(Rules rules, AttemptResult attempt, Duration extra, Instant now) {
        var deadline = rules.deadline(attempt.startedAt(), extra);
        return deadline != null && now.isAfter(deadline);
    }

    private static boolean isYetToOpen(Rules rules, Instant now) {
        return rules.opensAt() != null && now.isBefore(rules.opensAt());
    }

    private static int left(Rules rules, int taken) {
        return Math.max(0, rules.attempts() - taken);
    }

    /** What was set for a student, without the attempts, the latest first. */
    public List<Assignment> assigned(Person student) {
        return assignments.ofStudent(student.id(), MOST);
    }

    /** The assignments of a student whose results they may see. */
    public Set<AssignmentId> shown(List<Assignment> assigned) {
        var most = students.mostExtraTime(assigned.stream().map(Assignment::id).toList());
        var now = clock.instant();
        return assigned.stream()
                .filter(one -> one.rules().isShown(now, most.getOrDefault(one.id(), Duration.ZERO)))
                .map(Assignment::id)
                .collect(Collectors.toSet());
    }

    /** Extra minutes that a student has; what gives none is left out. */
    public Map<AssignmentId, Integer> extraMinutes(Person student) {
        return students.extraMinutes(student.id());
    }

    /** @throws AssignmentException if it was not set for this student */
    public StudentAssignment get(Person student, AssignmentId id) {
        return of(student, require(student, id));
    }

    private StudentAssignment of(Person student, Assignment assignment) {
        var taker = new PersonTaker(student.id());
        var taken = records.of(assignment.id().value(), taker).stream()
                .map(attempt -> attempts.get(attempt, taker))
                .toList();
        var rules = assignment.rules();
        var now = clock.instant();
        var extra = students.extraTime(assignment.id(), student.id());
        return new StudentAssignment(
                assignment,
                taken,
                extra,
                rules.isOpen(now, extra),
                rules.isLate(now, extra),
                isYetToOpen(rules, now),
                left(rules, taken.size()));
    }

    /**
     * Begins an attempt, or goes on with the one that goes on.
     *
     * @param language in which it begins, if the assignment and the test let it be chosen
     * @param accessCode what was typed as such; null if nothing was
     * @throws AssignmentException if it is not to be taken now
     * @throws kz.zerek.attempt.UnknownTakerException if the student's account is closed
     */
    public AttemptId begin(Person student, AssignmentId id, Language language, @Nullable String accessCode) {
        var seen = get(student, id);
        var goesOn = seen.attempts().stream()
                .filter(attempt -> !attempt.isFinished())
                .findFirst();
        if (goesOn.isPresent()) return goesOn.get().id();
        var assignment = seen.assignment();
        checkTime(assignment, student);
        if (seen.left() == 0) throw new AssignmentException(Problem.NO_ATTEMPTS);
        checkCode(assignment, student, accessCode);
        var exam = exams.get(assignment.exam(), assignment.version());
        var quiz = quiz(assignment, exam, student.id(), seen.attempts().size(), language);
        var attempt = attempts.start(new PersonTaker(student.id()), quiz);
        if (!isStillSet(id)) {
            records.delete(attempt);
            throw new AssignmentException(Problem.UNKNOWN);
        }
        return attempt;
    }

    /** Whoever takes it back at this moment has not seen the attempt, or ends first. */
    private boolean isStillSet(AssignmentId id) {
        return transactions.execute(_ -> assignments.lock(id));
    }

    private void checkTime(Assignment assignment, Person student) {
        var rules = assignment.rules();
        var now = clock.instant();
        if (isYetToOpen(rules, now)) throw new AssignmentException(Problem.NOT_OPEN);
        if (rules.isClosed(now, students.extraTime(assignment.id(), student.id())))
            throw new AssignmentException(Problem.CLOSED);
    }

    private void checkCode(Assignment assignment, Person student, @Nullable String typed) {
        var code = assignment.rules().accessCode();
        if (code == null) return;
        if (typed == null) throw new AssignmentException(Problem.ACCESS_CODE);
        guesses.count(assignment.id(), student.id());
        if (!plain(typed).equals(plain(code))) throw new AssignmentException(Problem.ACCESS_CODE);
        guesses.forget(assignment.id(), student.id());
    }

    private static String plain(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What a student is asked, for whoever may know it.
     *
     * @param exam of the assignment
     * @param before how many attempts the student has begun before
     * @param language in which it begins, if the assignment and the test let it be chosen
     */
    public SetQuiz quiz(Assignment assignment, Exam exam, PersonId student, int before, Language language) {
        var key = assignment.id() + " " + new PersonTaker(student).key() + " " + before;
        var form = exams.assembler(exam).variant(exam.form(), key);
        var rules = assignment.rules();
        return new SetQuiz(
                assignment.id().value(),
                before + 1,
                language(rules, exam, language),
                rules.reveal() == Reveal.AT_ONCE ? Feedback.AT_ONCE : Feedback.AT_END,
                exam.blueprint().credit(),
                exam.revision(),
                form.seed(),
                form.items().stream()
                        .map(item -> new SetQuiz.Item(item.question(), item.points()))
                        .toList());
    }

    /** What a student is asked for, for whoever may know it. */
    public TestOutline outline(Assignment assignment) {
        return TestOutline.of(exams.get(assignment.exam(), assignment.version()));
    }

    private static Language language(Rules rules, Exam exam, Language chosen) {
        if (rules.language() != null) return rules.language();
        var languages = exam.blueprint().languages();
        return languages.contains(chosen)
                ? chosen
                : languages.stream().sorted().findFirst().orElseThrow();
    }

    private Assignment require(Person student, AssignmentId id) {
        return assignments
                .find(id)
                .filter(assignment -> isFor(student, assignment))
                .orElseThrow(() -> new AssignmentException(Problem.UNKNOWN));
    }

    private boolean isFor(Person student, Assignment assignment) {
        if (student.role().teaches()) return false;
        return classes.of(student).stream().anyMatch(one -> one.id().equals(assignment.classroom()))
                && (!assignment.forSome() || students.has(assignment.id(), student.id()));
    }
}
