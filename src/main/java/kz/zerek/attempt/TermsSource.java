package kz.zerek.attempt;

import java.util.UUID;

/** Says what holds for attempts at what was set. */
public interface TermsSource {

    /**
     * @param assignment that was set
     * @param attempt one at it
     * @throws UnknownAttemptException if there is no such assignment any more
     */
    Terms terms(UUID assignment, StartedAttempt attempt);
}
