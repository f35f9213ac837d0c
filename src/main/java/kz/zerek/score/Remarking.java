package kz.zerek.score;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentException;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Progress;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.GivenMark;
import kz.zerek.attempt.Marks;
import kz.zerek.attempt.Score;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.classroom.StudentNames;
import kz.zerek.classroom.StudentRow;
import kz.zerek.exam.Item;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import kz.zerek.question.Credit;
import kz.zerek.question.Mark;
import kz.zerek.question.Markings;
import kz.zerek.question.Question;
import kz.zerek.question.Rekeying;
import kz.zerek.score.ScoreException.Problem;
import kz.zerek.score.internal.KeptMarks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Marking anew what was asked of facts that were corrected since. It is first only shown what would change: the teacher
 * decides. Marks that a teacher has changed stay. All methods throw a {@link ScoreException} for an assignment that is not
 * theirs.
 */
@Service
public class Remarking {

    /** Marks are sums of thirds and the like. */
    private static final double SAME = 1e-9;

    /** As many assignments as a teacher sets in a term. */
    private static final int LATEST = 100;

    /** Which attempts were asked of more corrected facts than these is not looked for by their ids. */
    private static final int MOST_IDS = 40;

    private final Assignments assignments;
    private final Exams exams;
    private final AttemptRecords attempts;
    private final Marks marks;
    private final KeptMarks kept;
    private final BankStore banks;
    private final Markings markings;
    private final TransactionOperations transactions;
    private final Clock clock;

    Remarking(
            Assignments assignments,
            Exams exams,
            AttemptRecords attempts,
            Marks marks,
            KeptMarks kept,
            BankStore banks,
            Markings markings,
            TransactionOperations transactions,
            Clock clock) {
        this.assignments = assignments;
        this.exams = exams;
        this.attempts = attempts;
        this.marks = marks;
        this.kept = kept;
        this.banks = banks;
        this.markings = markings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A mark that an answer would get, after one that was seen. */
    private record NewMark(AttemptId attempt, int position, Mark mark, int seen) {}

    /** All that marking anew needs, and what it would do. */
    private record Prepared(RemarkPlan plan, List<NewMark> marks) {}

    /** Which question of which revision of the bank; its options may stand in several orders. */
    private record Asked(String question, long revision) {}

    /**
     * Whether facts that finished attempts were asked of were corrected since, and nobody has decided on it: quick where
     * none was.
     */
    public boolean isDue(Person teacher, AssignmentId id) {
        return isDue(teacher, require(teacher, id));
    }

    private boolean isDue(Person teacher, Assignment assignment) {
        long revision = banks.current().number();
        return exam(assignment).revision() != revision && isDue(assignment, work(teacher, assignment, revision));
    }

    private boolean isDue(Assignment assignment, Work work) {
        return finished(assignment)
                .anyMatch(result -> work.changed(result, "", 1).isPresent());
    }

    /** The same with what else is to be known of corrections; with one statement more, if there were any. */
    public Aftermath aftermath(Person teacher, AssignmentId id) {
        var assignment = require(teacher, id);
        var exam = exam(assignment);
        long revision = banks.current().number();
        if (exam.revision() == revision) return Aftermath.NONE;
        var work = work(teacher, assignment, revision);
        if (isDue(assignment, work)) return new Aftermath(true, List.of());
        var corrected = banks.changedSince(exam.revision());
        var asked = Stream.concat(
                exam.form().items().stream().map(Item::question),
                work.questions().stream().map(CorrectedQuestion::asked));
        return new Aftermath(
                false,
                asked.flatMap(question -> question.subjects().stream())
                        .filter(subject -> corrected.contains(subject) && work.now.has(subject))
                        .distinct()
                        .toList());
    }

    /** Those of a teacher's latest assignments that are due and asked of a fact, the latest first. */
    public List<Assignment> due(Person teacher, String fact) {
        return due(teacher, assignments.all(teacher, 0, LATEST), Set.of(fact));
    }

    /**
     * Which of some assignments are due, in their order: quick where nothing that they asked of was corrected. Those that are
     * not the teacher's, or not any more, are none of them.
     */
    public List<Assignment> due(Person teacher, List<Assignment> all) {
        var corrected = marks.oldestRevision(ids(all)).map(banks::changedSince).orElse(Set.of());
        return due(teacher, all, corrected);
    }

    /** @param corrected ids of facts, sets and actors */
    private List<Assignment> due(Person teacher, List<Assignment> all, Set<String> corrected) {
        var asked = corrected.size() > MOST_IDS ? Set.copyOf(ids(all)) : marks.asked(ids(all), corrected);
        return all.stream()
                .filter(assignment -> asked.contains(assignment.id().value()) && isStillDue(teacher, assignment))
                .toList();
    }

    private boolean isStillDue(Person teacher, Assignment assignment) {
        try {
            return isDue(teacher, assignment.id());
        } catch (ScoreException e) {
            // It was taken back since it was looked for.
            return false;
        }
    }

    private static List<UUID> ids(List<Assignment> all) {
        return all.stream().map(assignment -> assignment.id().value()).toList();
    }

    /** What would change. Nothing is proposed that the teacher has declined. */
    public RemarkPlan plan(Person teacher, AssignmentId id) {
        return prepared(teacher, id, banks.current().number()).plan();
    }

    /**
     * Marks anew, as was shown.
     *
     * @return the attempts with the positions of the answers that have another mark now, to be {@linkplain #undo undone}
     * @throws ScoreException if something was corrected, or handed in, since the plan was made
     */
    public Map<AttemptId, List<Integer>> apply(Person teacher, RemarkPlan seen) {
        var prepared = prepared(teacher, seen.assignment().id(), seen.revision());
        if (banks.current().number() != seen.revision()
                || !prepared.plan().results().equals(seen.results())) throw new ScoreException(Problem.STALE);
        var changed = new LinkedHashMap<AttemptId, List<Integer>>();
        transactions.executeWithoutResult(_ -> prepared.marks().forEach(mark -> {
            if (!marks.remark(mark.attempt(), mark.position(), mark.mark(), mark.seen(), teacher.id()))
                throw new ScoreException(Problem.STALE);
            changed.computeIfAbsent(mark.attempt(), _ -> new ArrayList<>()).add(mark.position());
        }));
        return changed;
    }

    /** Lets the marks before hold again, but for those that were changed once more since. */
    public void undo(Person teacher, AssignmentId id, Map<AttemptId, List<Integer>> changed) {
        require(teacher, id);
        transactions.executeWithoutResult(_ -> changed.forEach((attempt, positions) -> {
            if (!id.value().equals(attempts.get(attempt).assignment())) throw new ScoreException(Problem.UNKNOWN);
            marks.undoRemarks(attempt, positions, teacher.id());
        }));
    }

    /** Leaves the marks as they are: nothing is proposed again until something else is corrected. */
    public void decline(Person teacher, RemarkPlan seen) {
        require(teacher, seen.assignment().id());
        kept.keep(
                seen.assignment().id(),
                seen.revision(),
                teacher.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Proposes again what was declined. */
    public void reconsider(Person teacher, AssignmentId id, long revision) {
        require(teacher, id);
        kept.forget(id, revision);
    }

    private Prepared prepared(Person teacher, AssignmentId id, long revision) {
        var assignment = require(teacher, id);
        var results = finished(assignment).toList();
        var names = names(teacher, id);
        var work = work(teacher, assignment, revision);
        var changed = new ArrayList<ChangedResult>();
        var numbers = new HashMap<PersonId, Integer>();
        for (var result : results) {
            int number = numbers.merge(result.student(), 1, Integer::sum);
            work.changed(result, names.getOrDefault(result.student(), ""), number)
                    .ifPresent(changed::add);
        }
        changed.sort(Comparator.comparing(ChangedResult::name).thenComparing(ChangedResult::number));
        var plan = new RemarkPlan(assignment, revision, work.questions(), changed, results.size());
        return new Prepared(plan, work.marks);
    }

    private Stream<AttemptResult> finished(Assignment assignment) {
        return marks.results(List.of(assignment.id().value())).stream().filter(result -> result.finishedAt() != null);
    }

    private Work work(Person teacher, Assignment assignment, long revision) {
        return new Work(
                assignment,
                assignments.extraMinutes(teacher, assignment.id()),
                banks.bank(revision),
                kept.upTo(assignment.id()).map(banks::bank));
    }

    /** One pass over the attempts at an assignment. */
    private final class Work {

        private final Assignment assignment;
        /** Minutes by student. */
        private final Map<PersonId, Integer> extra;

        private final Bank now;
        private final Optional<Rekeying> sinceKept;
        private final Credit credit;
        private final Map<Long, Rekeying> rekeyings = new HashMap<>();
        private final Map<Asked, CorrectedQuestion> questions = new HashMap<>();
        private final List<NewMark> marks = new ArrayList<>();

        Work(Assignment assignment, Map<PersonId, Integer> extra, Bank now, Optional<Bank> keptUpTo) {
            this.assignment = assignment;
            this.extra = extra;
            this.now = now;
            credit = exam(assignment).blueprint().credit();
            sinceKept = keptUpTo.map(bank -> new Rekeying(bank, now));
        }

        List<CorrectedQuestion> questions() {
            var inOrder = new TreeMap<String, CorrectedQuestion>();
            questions.forEach((asked, question) -> inOrder.put(asked.toString(), question));
            return List.copyOf(inOrder.values());
        }

        Optional<ChangedResult> changed(AttemptResult result, String name, int number) {
            var attempt = attempts.get(result.id());
            var concerned = attempt.items().stream()
                    .filter(item -> concerns(attempt, item.question()))
                    .toList();
            if (concerned.isEmpty()) return Optional.empty();
            var history = Remarking.this.marks.history(attempt.id());
            double gain = 0;
            int before = marks.size();
            for (var item : concerned) gain += gain(attempt, item, of(history, item.position()));
            if (marks.size() == before) return Optional.empty();
            var score = result.score();
            return Optional.of(new ChangedResult(
                    attempt.id(),
                    result.student(),
                    name,
                    number,
                    kept(score, result),
                    kept(new Score(score.points() + gain, score.of()), result)));
        }

        /** As it counts in the gradebook. */
        private Score kept(Score score, AttemptResult result) {
            var minutes = extra.getOrDefault(result.student(), 0);
            return assignment.rules().kept(score, result.finishedAt(), Duration.ofMinutes(minutes));
        }

        private boolean concerns(Attempt attempt, Question question) {
            return rekeying(attempt).concerns(question)
                    && sinceKept.map(since -> since.concerns(question)).orElse(true);
        }

        private Rekeying rekeying(Attempt attempt) {
            return rekeyings.computeIfAbsent(attempt.revision(), _ -> new Rekeying(attempt.bank(), now));
        }

        /** Notes the mark that an answer would get, and tells how many points that adds. */
        private double gain(Attempt attempt, AttemptItem item, List<GivenMark> history) {
            var last = history.getLast();
            var rekeyed = rekeying(attempt).rekeyed(item.question());
            count(attempt, item, rekeyed);
            if (Marks.isByHand(history)) return 0;
            var mark = rekeyed.map(question -> markings.of(now).mark(question, item.response(), credit))
                    .orElseGet(() -> new Mark(1, Mark.Verdict.RIGHT));
            double more = mark.fraction() - last.mark().fraction();
            if (Math.abs(more) < SAME && mark.verdict() == last.mark().verdict()) return 0;
            marks.add(new NewMark(attempt.id(), item.position(), mark, last.marking()));
            return more * item.points().doubleValue();
        }

        private void count(Attempt attempt, AttemptItem item, Optional<Question> rekeyed) {
            var question = item.question();
            questions.merge(
                    new Asked(question.id(), attempt.revision()),
                    new CorrectedQuestion(question, attempt.revision(), rekeyed, 1),
                    (one, _) -> new CorrectedQuestion(one.asked(), one.revision(), one.now(), one.answers() + 1));
        }
    }

    private static List<GivenMark> of(List<GivenMark> history, int position) {
        return history.stream().filter(mark -> mark.position() == position).toList();
    }

    private Map<PersonId, String> names(Person teacher, AssignmentId id) {
        var students = assignments.progress(teacher, id).stream()
                .map(Progress::student)
                .toList();
        var names = new StudentNames(students);
        return students.stream().collect(Collectors.toMap(StudentRow::id, names::of));
    }

    private Exam exam(Assignment assignment) {
        return exams.get(assignment.exam(), assignment.version());
    }

    private Assignment require(Person teacher, AssignmentId id) {
        try {
            return assignments.get(teacher, id);
        } catch (AssignmentException e) {
            throw new ScoreException(Problem.UNKNOWN);
        }
    }
}
