package kz.zerek.classroom;

import java.util.Collection;
import java.util.Map;
import kz.zerek.account.PersonId;

/**
 * What another feature knows of students: two of one name may be told apart by it, and whoever deletes their class is to know.
 */
public interface StudentWork {

    /** How many assignments of the class each has begun; who is missing has begun none. */
    Map<PersonId, Integer> begun(ClassId id, Collection<PersonId> students);
}
