package kz.zerek.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kz.zerek.account.PersonId;
import kz.zerek.attempt.internal.MarkRepository;
import kz.zerek.question.Mark;
import kz.zerek.question.Mark.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What answers are worth, summed up and changed. Nothing here asks who may see or change it: the caller has to know. The
 * last marking of an answer counts.
 */
@Service
public class Marks {

    private final MarkRepository marks;
    private final TransactionOperations transactions;
    private final Clock clock;

    Marks(MarkRepository marks, TransactionOperations transactions, Clock clock) {
        this.marks = marks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Of all attempts at what was set, the earliest first, with a few statements however many there are. */
    public List<AttemptResult> results(Collection<UUID> assignments) {
        return assignments.isEmpty() ? List.of() : marks.results(assignments);
    }

    /** The same of one person. */
    public List<AttemptResult> results(Collection<UUID> assignments, PersonId student) {
        return assignments.isEmpty() ? List.of() : marks.results(assignments, new PersonTaker(student).key());
    }

    /** Question by question, of all finished attempts at what was set, with one statement. */
    public Map<AttemptId, QuestionPoints> byQuestion(Collection<UUID> assignments) {
        return assignments.isEmpty() ? Map.of() : marks.byQuestion(assignments);
    }

    /**
     * Which of what was set asked, in finished attempts, of some subject or actor.
     *
     * @param ids of those; what was asked of one whose id has such an id in it may be among the result
     */
    public Set<UUID> asked(Collection<UUID> assignments, Collection<String> ids) {
        return assignments.isEmpty() || ids.isEmpty() ? Set.of() : marks.asked(assignments, List.copyOf(ids));
    }

    /** The revision of the bank, the oldest of each, that what was set was asked by; what nobody has begun is left out. */
    public Map<UUID, Long> revisions(Collection<UUID> assignments) {
        return assignments.isEmpty() ? Map.of() : marks.revisions(assignments);
    }

    /** Of the last {@value MarkRepository#MOST_ATTEMPTS} attempts of one person, practice too, that are finished. */
    public List<SubjectResult> bySubject(PersonId student) {
        return marks.bySubject(new PersonTaker(student).key());
    }

    /** The marks of all answers of an attempt, each answer's in their order; none while it goes on. */
    public List<GivenMark> history(AttemptId id) {
        return marks.history(id);
    }

    /**
     * Adds a marking to those of an answer.
     *
     * @param fraction 0 to 1 of the question's points
     * @throws UnfinishedAttemptException if the answer has no mark yet
     */
    public void change(AttemptId id, int position, double fraction, PersonId by, String reason) {
        inTurn(id, position, all -> {
            var mark = new Mark(fraction, verdict(fraction, all.getLast().mark()));
            add(id, position, mark, GivenMark.Origin.CHANGED, by, reason);
            return true;
        });
    }

    /**
     * Lets the mark before the last one hold again, which is another marking.
     *
     * @param marking that is to be undone
     * @return false if it is not the last one, or nobody's: nothing was changed then
     */
    public boolean undo(AttemptId id, int position, int marking, PersonId by) {
        return inTurn(id, position, all -> {
            var last = all.getLast();
            if (last.marking() != marking || !last.origin().canBeUndone()) return false;
            add(id, position, all.get(all.size() - 2).mark(), GivenMark.Origin.UNDONE, by, null);
            return true;
        });
    }

    /**
     * Adds the mark that an answer has now that facts were corrected.
     *
     * @param seen the marking that it is to follow
     * @return false if that is not the last one any more: nothing was changed then
     * @throws UnfinishedAttemptException if the answer has no mark yet
     */
    public boolean remark(AttemptId id, int position, Mark mark, int seen, PersonId by) {
        return inTurn(id, position, all -> {
            if (all.getLast().marking() != seen) return false;
            add(id, position, mark, GivenMark.Origin.REMARKED, by, null);
            return true;
        });
    }

    /** Lets the marks before hold again where the last one came of marking anew. */
    public void undoRemarks(AttemptId id, Collection<Integer> positions, PersonId by) {
        for (int position : positions) {
            var last = history(id, position).getLast();
            if (last.origin() == GivenMark.Origin.REMARKED) undo(id, position, last.marking(), by);
        }
    }

    /**
     * Whether somebody decided on the last mark of an answer themselves: also where a later change was undone, so that
     * theirs holds again.
     *
     * @param history of one answer, in order
     */
    public static boolean isByHand(List<GivenMark> history) {
        int last = history.size() - 1;
        while (last > 1 && history.get(last).origin() == GivenMark.Origin.UNDONE) last -= 2;
        return history.get(last).origin() == GivenMark.Origin.CHANGED;
    }

    /** One change of an attempt's marks at a time: what is decided on the marks so far holds for them. */
    private boolean inTurn(AttemptId id, int position, Predicate<List<GivenMark>> change) {
        return transactions.execute(_ -> {
            marks.lock(id);
            return change.test(history(id, position));
        });
    }

    private void add(
            AttemptId id, int position, Mark mark, GivenMark.Origin origin, PersonId by, @Nullable String reason) {
        marks.add(id, new GivenMark(position, 0, mark, origin, by, reason, now()));
    }

    private List<GivenMark> history(AttemptId id, int position) {
        var all = marks.history(id).stream()
                .filter(given -> given.position() == position)
                .toList();
        if (all.isEmpty()) throw new UnfinishedAttemptException();
        return all;
    }

    /** What was not answered stays so, unless it is worth something all the same. */
    private static Verdict verdict(double fraction, Mark before) {
        if (fraction >= 1) return Verdict.RIGHT;
        if (fraction > 0) return Verdict.PARTLY;
        return before.verdict() == Verdict.UNANSWERED ? Verdict.UNANSWERED : Verdict.WRONG;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
