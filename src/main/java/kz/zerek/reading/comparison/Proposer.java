package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Who proposes, as far as it can be told from others by the words for them.
 *
 * @param names in their order; none if it is not said who
 */
record Proposer(List<String> names) {

    static Proposer of(Wording who) {
        return new Proposer(new ArrayList<>(who.terms().keySet()));
    }

    /** The last name tells: before it stand first names and what somebody is. */
    boolean mayBe(Proposer other) {
        return names.isEmpty()
                || other.names.isEmpty()
                || other.names.contains(names.getLast())
                || names.contains(other.names.getLast());
    }
}
