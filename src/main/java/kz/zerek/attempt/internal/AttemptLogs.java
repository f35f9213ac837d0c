package kz.zerek.attempt.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import kz.zerek.attempt.AttemptId;
import org.springframework.stereotype.Component;

/**
 * The logs of attempts, remembered so that an answer is one statement. What is remembered may lag behind what another
 * node has saved: the number of a step shows that when it is taken, and nothing may be refused before the log was read
 * again.
 */
@Component
public class AttemptLogs {

    /** In bytes: 20 MB hold about 5,000 usual logs, or four of the longest. */
    private static final long REMEMBERED = 20_000_000;

    private final Cache<AttemptId, AttemptLog> logs = Caffeine.newBuilder()
            .weigher(new LogWeight())
            .maximumWeight(REMEMBERED)
            // What is too much goes at once, not when another thread finds the time.
            .executor(Runnable::run)
            .build();
    private final AttemptRepository repository;

    public AttemptLogs(AttemptRepository repository) {
        this.repository = repository;
    }

    /** As this node saw it last. */
    public AttemptLog known(AttemptId id) {
        return logs.get(id, repository::log);
    }

    /** As it is stored now. */
    public AttemptLog read(AttemptId id) {
        var log = repository.log(id);
        logs.put(id, log);
        return log;
    }

    /** To be called when something was saved by other means than {@link #append}. */
    public void forget(AttemptId id) {
        logs.invalidate(id);
    }

    /** Saves a step that follows a log: the longer log, or empty if another step followed first and nothing was saved. */
    public Optional<AttemptLog> append(AttemptId id, AttemptLog log, Step step) {
        if (!repository.append(id, step)) return Optional.empty();
        var longer = log.with(step);
        logs.put(id, longer);
        return Optional.of(longer);
    }
}
