package kz.zerek.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.account.Person;

/** What another feature has to tell the teacher of an assignment; its screens lead there. */
public interface AssignmentNotice {

    /**
     * @param key of what is to be told, in the bundles
     * @param isDue whether something is to be decided there, and not only to be known
     */
    record Way(String key, String address, boolean isDue) {}

    /** Empty if nothing is to be told. */
    Optional<Way> of(Person teacher, AssignmentId id);

    /** The same of several, to be shown in a list of them; those of which nothing is to be told are left out. */
    Map<AssignmentId, Way> of(Person teacher, List<Assignment> all);
}
