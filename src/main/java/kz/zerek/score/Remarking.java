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
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Progress;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.Marks;
import kz.zerek.attempt.Score;
import kz.zerek.bank.BankStore;
import kz.zerek.classroom.StudentNames;
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

    private final Assignments assignments;
    private final AttemptRecords attempts;
    private final Marks marks;
    private final KeptMarks kept;
    private final BankStore banks;
    private final TrialMarkings trials;
    private final TransactionOperations transactions;
    private final Clock clock;

    Remarking(
            Assignments assignments,
            AttemptRecords attempts,
            Marks marks,
            KeptMarks kept,
            BankStore banks,
            TrialMarkings trials,
            TransactionOperations transactions,
            Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.marks = marks;
        this.kept = kept;
        this.banks = banks;
        this.trials = trials;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What marking anew would do, and with which marks. */
    private record Prepared(RemarkPlan plan, List<NewMark> marks) {}

    /** What a student is called, and where they stand in the list of the class. */
    private record Place(String name, int number) {

        static final Place LEFT = new Place("", Integer.MAX_VALUE);
    }

    /** Whom an assignment is set for; whoever is in the class no more has no name, and stands last. */
    private record Roster(Assignment assignment, Map<PersonId, Place> places, Map<PersonId, Integer> extraMinutes) {

        Place place(PersonId student) {
            return places.getOrDefault(student, Place.LEFT);
        }

        ChangedResult changed(AttemptResult result, int number, List<NewMark> marks) {
            var before = result.score();
            double gain = marks.stream().mapToDouble(NewMark::gain).sum();
            return new ChangedResult(
                    result.id(),
                    result.student(),
                    place(result.student()).name(),
                    number,
                    kept(before, result),
                    kept(new Score(before.points() + gain, before.of()), result));
        }

        /** As it counts in the gradebook. */
        private Score kept(Score score, AttemptResult result) {
            var extra = Duration.ofMinutes(extraMinutes.getOrDefault(result.student(), 0));
            return assignment.rules().kept(score, result.finishedAt(), extra);
        }
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
        trials.assignment(teacher, id);
        transactions.executeWithoutResult(_ -> changed.forEach((attempt, positions) -> {
            if (!id.value().equals(attempts.get(attempt).assignment())) throw new ScoreException(Problem.UNKNOWN);
            marks.undoRemarks(attempt, positions, teacher.id());
        }));
    }

    /** Leaves the marks as they are: nothing is proposed again until something else is corrected. */
    public void decline(Person teacher, RemarkPlan seen) {
        var id = seen.assignment().id();
        trials.assignment(teacher, id);
        kept.keep(id, seen.revision(), teacher.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Proposes again what was declined. */
    public void reconsider(Person teacher, AssignmentId id, long revision) {
        trials.assignment(teacher, id);
        kept.forget(id, revision);
    }

    private Prepared prepared(Person teacher, AssignmentId id, long revision) {
        var assignment = trials.assignment(teacher, id);
        var trial = trials.of(assignment, revision);
        var results = trials.results(id);
        var roster = new Roster(assignment, places(teacher, id), assignments.extraMinutes(teacher, id));
        var changed = new ArrayList<ChangedResult>();
        var marks = new ArrayList<NewMark>();
        var numbers = new HashMap<PersonId, Integer>();
        for (var result : results) {
            int number = numbers.merge(result.student(), 1, Integer::sum);
            var changes = trial.changes(result.id());
            if (changes.isEmpty()) continue;
            changed.add(roster.changed(result, number, changes));
            marks.addAll(changes);
        }
        // Who has several attempts has them in their order already.
        changed.sort(
                Comparator.comparingInt(result -> roster.place(result.student()).number()));
        return new Prepared(new RemarkPlan(assignment, revision, trial.questions(), changed, results.size()), marks);
    }

    private Map<PersonId, Place> places(Person teacher, AssignmentId id) {
        var students = assignments.progress(teacher, id).stream()
                .map(Progress::student)
                .toList();
        var names = new StudentNames(students);
        var places = new HashMap<PersonId, Place>();
        for (var student : students) places.put(student.id(), new Place(names.of(student), places.size()));
        return places;
    }
}
