package kz.zerek.attempt;

import java.util.Optional;
import java.util.UUID;

/** Says what holds for attempts at what was set. */
public interface TermsSource {

    /**
     * @param assignment that was set
     * @param attempt one at it
     * @return empty if there is no such assignment any more
     */
    Optional<Terms> terms(UUID assignment, StartedAttempt attempt);
}
