package kz.zerek.assignment;

import java.util.Map;
import kz.zerek.account.PersonId;

/**
 * What was set and taken back.
 *
 * @param extraMinutes by student; where it was set for some, all of them
 */
public record TakenBack(Assignment assignment, Map<PersonId, Integer> extraMinutes) {

    public TakenBack {
        extraMinutes = Map.copyOf(extraMinutes);
    }
}
