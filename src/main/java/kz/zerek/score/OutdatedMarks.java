package kz.zerek.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import kz.zerek.account.Person;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Assignments;
import kz.zerek.attempt.Marks;
import kz.zerek.bank.Bank;
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

    /** As many corrected facts as are looked for in one statement. */
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
     * Whether an assignment has such marks, and if not, what was corrected all the same. No attempt is read as long as none
     * asked of what was corrected.
     *
     * @throws ScoreException if it is not the teacher's
     */
    public Aftermath aftermath(Person teacher, AssignmentId id) {
        var assignment = trials.assignment(teacher, id);
        var exam = trials.exam(assignment);
        long revision = banks.current().number();
        if (exam.revision() == revision) return Aftermath.NONE;
        var corrected = banks.changedSince(exam.revision());
        var asked = exam.form().items().stream().map(Item::question);
        if (!asked(List.of(id.value()), corrected).isEmpty()) {
            var trial = trials.of(assignment, revision);
            if (areIn(assignment, trial)) return new Aftermath(true, List.of());
            asked = Stream.concat(asked, trial.questions().stream().map(CorrectedQuestion::asked));
        }
        var subjects = asked.flatMap(question -> question.subjects().stream())
                .filter(corrected::contains)
                .distinct()
                .toList();
        if (subjects.isEmpty()) return Aftermath.NONE;
        // Only now: the bank of then may have to be put together.
        var then = banks.bank(exam.revision());
        var now = banks.bank(revision);
        return new Aftermath(
                false,
                subjects.stream()
                        .filter(subject -> saysOther(now, then, subject))
                        .toList());
    }

    /** A correction that was taken back is none. */
    private static boolean saysOther(Bank now, Bank then, String subject) {
        return now.has(subject) && !(then.has(subject) && now.subject(subject).equals(then.subject(subject)));
    }

    private boolean areIn(Assignment assignment, TrialMarking trial) {
        return trials.results(assignment.id()).stream()
                .anyMatch(result -> !trial.changes(result.id()).isEmpty());
    }

    /** Those of a teacher's latest assignments that have such marks and asked of a fact, the latest first. */
    public List<Assignment> of(Person teacher, String fact) {
        return among(teacher, assignments.all(teacher, 0, LATEST), fact::equals);
    }

    /**
     * Which of some assignments have such marks, in their order: quick where nothing that they asked of was corrected. Those
     * that are not the teacher's, or not any more, are none of them.
     */
    public List<Assignment> among(Person teacher, List<Assignment> all) {
        return among(teacher, all, _ -> true);
    }

    /** @param wanted which ids of facts, sets and actors to look for */
    private List<Assignment> among(Person teacher, List<Assignment> all, Predicate<String> wanted) {
        var asked = new HashSet<UUID>();
        byRevision(all)
                .forEach((revision, ids) -> asked.addAll(asked(
                        ids,
                        banks.changedSince(revision).stream().filter(wanted).toList())));
        return all.stream()
                .filter(assignment -> asked.contains(assignment.id().value()) && areStillIn(teacher, assignment.id()))
                .toList();
    }

    /** What was new to an older bank was not corrected since, by that bank. */
    private Map<Long, List<UUID>> byRevision(List<Assignment> all) {
        var ids = all.stream().map(assignment -> assignment.id().value()).toList();
        var revisions = marks.revisions(ids);
        return ids.stream().filter(revisions::containsKey).collect(Collectors.groupingBy(revisions::get));
    }

    private Set<UUID> asked(List<UUID> assignments, Collection<String> ids) {
        var left = new HashSet<>(assignments);
        ids.stream().gather(Gatherers.windowFixed(MOST_IDS)).forEach(some -> left.removeAll(marks.asked(left, some)));
        return assignments.stream().filter(one -> !left.contains(one)).collect(Collectors.toSet());
    }

    private boolean areStillIn(Person teacher, AssignmentId id) {
        try {
            var assignment = trials.assignment(teacher, id);
            return areIn(assignment, trials.of(assignment, banks.current().number()));
        } catch (ScoreException e) {
            // It was taken back since it was looked for.
            return false;
        }
    }
}
