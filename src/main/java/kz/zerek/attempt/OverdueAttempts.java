package kz.zerek.attempt;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.zerek.attempt.internal.AskedQuizzes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Ends what was set when its time is over, whether or not its taker is there. */
@Service
public class OverdueAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueAttempts.class);

    private final AskedQuizzes asked;
    private final CurrentAttempts current;
    /** Those that could not be handed in. */
    private final Set<AttemptId> failing = ConcurrentHashMap.newKeySet();

    OverdueAttempts(AskedQuizzes asked, CurrentAttempts current) {
        this.asked = asked;
        this.current = current;
    }

    /**
     * Ends attempts whose deadline has passed, as if their takers had finished then; those that have time go on. One that
     * cannot be read or marked stays as it is, and the others are ended all the same.
     */
    public void finish(Collection<AttemptId> overdue) {
        for (var id : overdue) {
            try {
                var quiz = asked.get(id);
                current.read(quiz, current.terms(quiz));
            } catch (UnknownAttemptException e) {
                // It was deleted meanwhile, or what was set was.
            } catch (RuntimeException e) {
                // It comes again every few seconds.
                if (failing.add(id)) LOG.error("attempt {} cannot be handed in", id, e);
            }
        }
    }
}
