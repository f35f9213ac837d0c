package kz.zerek.score;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zerek.account.Person;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Assignments;
import kz.zerek.attempt.Marks;
import kz.zerek.bank.BankStore;
import kz.zerek.exam.Item;
import org.springframework.stereotype.Service;

/**
 * Which assignments have marks that would be others since facts were corrected, and nobody has decided on it: they are due to
 * be {@linkplain Remarking marked anew}.
 */
@Service
public class OutdatedMarks {

    /** As many assignments as a teacher sets in a term. */
    private static final int LATEST = 100;

    /** Which attempts were asked of more corrected facts than these is not looked for by their ids. */
    private static final int MOST_IDS = 40;

    private final Assignments assignments;
    private final Marks marks;
    private final BankStore banks;
    private final TrialMarkings trials;

    OutdatedMarks(Assignments assignments, Marks marks, BankStore banks, TrialMarkings trials) {
        this.assignments = assignments;
        this.marks = marks;
        this.banks = banks;
        this.trials = trials;
    }

    /**
     * Whether an assignment has such marks: quick where none of the facts was corrected.
     *
     * @throws ScoreException if it is not the teacher's
     */
    public boolean areIn(Person teacher, AssignmentId id) {
        var assignment = trials.assignment(teacher, id);
        long revision = banks.current().number();
        if (trials.exam(assignment).revision() == revision) return false;
        return areIn(assignment, trials.of(assignment, revision));
    }

    private boolean areIn(Assignment assignment, TrialMarking trial) {
        return trials.results(assignment.id()).stream()
                .anyMatch(result -> !trial.changes(result.id()).isEmpty());
    }

    /**
     * Whether there are such marks, and if not, what was corrected all the same; with one statement more, if anything was.
     *
     * @throws ScoreException if it is not the teacher's
     */
    public Aftermath aftermath(Person teacher, AssignmentId id) {
        var assignment = trials.assignment(teacher, id);
        var exam = trials.exam(assignment);
        long revision = banks.current().number();
        if (exam.revision() == revision) return Aftermath.NONE;
        var trial = trials.of(assignment, revision);
        if (areIn(assignment, trial)) return new Aftermath(true, List.of());
        var now = banks.bank(revision);
        var corrected = banks.changedSince(exam.revision());
        var asked = Stream.concat(
                exam.form().items().stream().map(Item::question),
                trial.questions().stream().map(CorrectedQuestion::asked));
        return new Aftermath(
                false,
                asked.flatMap(question -> question.subjects().stream())
                        .filter(subject -> corrected.contains(subject) && now.has(subject))
                        .distinct()
                        .toList());
    }

    /** Those of a teacher's latest assignments that have such marks and asked of a fact, the latest first. */
    public List<Assignment> of(Person teacher, String fact) {
        return among(teacher, assignments.all(teacher, 0, LATEST), Set.of(fact));
    }

    /**
     * Which of some assignments have such marks, in their order: quick where nothing that they asked of was corrected. Those
     * that are not the teacher's, or not any more, are none of them.
     */
    public List<Assignment> among(Person teacher, List<Assignment> all) {
        var corrected = marks.oldestRevision(ids(all)).map(banks::changedSince).orElse(Set.of());
        return among(teacher, all, corrected);
    }

    /** @param corrected ids of facts, sets and actors */
    private List<Assignment> among(Person teacher, List<Assignment> all, Set<String> corrected) {
        var asked = corrected.size() > MOST_IDS ? Set.copyOf(ids(all)) : marks.asked(ids(all), corrected);
        return all.stream()
                .filter(assignment -> asked.contains(assignment.id().value()) && areStillIn(teacher, assignment))
                .toList();
    }

    private boolean areStillIn(Person teacher, Assignment assignment) {
        try {
            return areIn(teacher, assignment.id());
        } catch (ScoreException e) {
            // It was taken back since it was looked for.
            return false;
        }
    }

    private static List<UUID> ids(List<Assignment> all) {
        return all.stream().map(assignment -> assignment.id().value()).toList();
    }
}
