package kz.zerek.attempt;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.zerek.account.AfterCommit;
import kz.zerek.attempt.internal.AskedQuiz;
import kz.zerek.attempt.internal.AskedQuizzes;
import kz.zerek.attempt.internal.AttemptLogs;
import kz.zerek.attempt.internal.AttemptRepository;
import kz.zerek.attempt.internal.TakenAttempts;
import org.springframework.stereotype.Service;

/**
 * What is kept of attempts, also if what was set is gone, and its rules with it. Nothing here asks who may see or delete it:
 * the caller has to know.
 */
@Service
public class AttemptRecords {

    private final AskedQuizzes asked;
    private final AttemptLogs logs;
    private final AttemptRepository repository;
    private final TakenAttempts taken;
    private final CurrentAttempts current;

    AttemptRecords(
            AskedQuizzes asked,
            AttemptLogs logs,
            AttemptRepository repository,
            TakenAttempts taken,
            CurrentAttempts current) {
        this.asked = asked;
        this.logs = logs;
        this.repository = repository;
        this.taken = taken;
        this.current = current;
    }

    /**
     * With its marks, whatever the taker is shown.
     *
     * @throws UnknownAttemptException if there is no such attempt
     */
    public Attempt get(AttemptId id) {
        var quiz = asked.get(id);
        var attempt = shown(quiz);
        return attempt.isShown()
                ? attempt
                : Snapshot.of(quiz, logs.known(id), attempt.bank(), attempt.terms(), repository.marks(id));
    }

    /**
     * As its taker is shown it.
     *
     * @throws UnknownAttemptException if there is no such attempt
     */
    public Attempt shown(AttemptId id) {
        return shown(asked.get(id));
    }

    private Attempt shown(AskedQuiz quiz) {
        return current.read(quiz, current.termsIfAny(quiz).orElse(Terms.FREE));
    }

    /** The ids of a taker's attempts at what was set, the earliest first. */
    public List<AttemptId> of(UUID assignment, Taker taker) {
        return taken.of(assignment, taker.key());
    }

    /** Of all that a taker ever took, the earliest first. */
    public List<AttemptId> of(Taker taker) {
        return taken.of(taker.key());
    }

    /** Whether there is an attempt at what was set, be its taker in the class no more. */
    public boolean isBegun(UUID assignment) {
        return taken.isBegun(assignment);
    }

    /** At how many of some assignments each has begun an attempt; who is missing has begun none. */
    public Map<PersonTaker, Integer> begun(Collection<UUID> assignments, Collection<PersonTaker> takers) {
        var byKey = takers.stream().collect(toMap(Taker::key, identity(), (one, _) -> one));
        return taken.begun(assignments, byKey.keySet()).entrySet().stream()
                .collect(toMap(entry -> byKey.get(entry.getKey()), Map.Entry::getValue));
    }

    /**
     * A person is deleted: nothing of it stays. Within a transaction, nodes remember it until that is committed: whoever
     * looks before sees it still.
     */
    public void delete(AttemptId id) {
        repository.delete(id);
        AfterCommit.run(() -> {
            asked.forget(id);
            logs.forget(id);
        });
    }

    /**
     * Two takers turned out to be one: all attempts of one are the other's. What both have taken, the other has taken so often
     * as both together. As for {@link #delete}, nodes remember it until it is committed.
     */
    public void pass(Taker from, Taker to) {
        taken.pass(from.key(), to.key());
        var all = of(to);
        AfterCommit.run(() -> all.forEach(asked::forget));
    }
}
