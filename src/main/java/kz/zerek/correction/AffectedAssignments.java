package kz.zerek.correction;

import java.util.List;
import kz.zerek.account.Person;

/** Where corrected facts would change what students have reached: another feature knows, and its screens lead there. */
public interface AffectedAssignments {

    /** @param title of the assignment */
    record Way(String title, String address) {}

    /** The assignments of a teacher that asked of a fact and whose marks are to be decided on. */
    List<Way> of(Person teacher, String fact);
}
