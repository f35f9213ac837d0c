package kz.zerek.assignment;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.AssignmentException.Problem;
import org.springframework.stereotype.Component;

/**
 * How often a student may guess the access code of an assignment: teachers write four digits on the board so that nobody
 * begins at home. Each node counts for itself.
 */
@Component
class CodeGuesses {

    static final int MOST = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int REMEMBERED = 20_000;

    private record Guessing(AssignmentId assignment, PersonId student) {}

    private final LoadingCache<Guessing, AtomicInteger> guesses;

    CodeGuesses(Clock clock) {
        guesses = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(WINDOW)
                .maximumSize(REMEMBERED)
                .build(_ -> new AtomicInteger());
    }

    /**
     * Counts a guess before it is looked at, so that many at the same moment are counted too.
     *
     * @throws AssignmentException if there were too many within the last minutes
     */
    void count(AssignmentId assignment, PersonId student) {
        if (guesses.get(new Guessing(assignment, student)).incrementAndGet() > MOST)
            throw new AssignmentException(Problem.GUESSES);
    }

    /** The code was right. */
    void forget(AssignmentId assignment, PersonId student) {
        guesses.invalidate(new Guessing(assignment, student));
    }
}
