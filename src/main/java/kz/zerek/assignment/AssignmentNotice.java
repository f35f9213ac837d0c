package kz.zerek.assignment;

import java.util.Optional;
import kz.zerek.account.Person;

/** What another feature has to tell the teacher of an assignment; its screen leads there. */
public interface AssignmentNotice {

    /** The key of what is to be told, in the bundles; empty if nothing is. */
    Optional<String> key(Person teacher, AssignmentId id);

    String address(AssignmentId id);
}
