package kz.zerek.attempt;

import java.util.List;
import java.util.Optional;

/**
 * What became of answers that a browser had kept.
 *
 * @param attempt afterwards
 * @param refusals for each answer, in order, why it was not saved; empty if it is saved, now or since it came before
 */
public record Delivery(Attempt attempt, List<Optional<AttemptException>> refusals) {

    public Delivery {
        refusals = List.copyOf(refusals);
    }
}
