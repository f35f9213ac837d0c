package kz.zerek.account;

import java.util.Locale;
import java.util.Set;

/** What somebody may do. Guests, who have no account, have none. */
public enum Role {
    /** Looks after the school's Zerek: invites teachers. May do what they may. */
    OWNER,
    /** Looks after facts, and has classes, tests and results of their own. */
    TEACHER,
    /** Takes the tests that were set, and sees their own results. */
    STUDENT;

    /** The names of roles for annotations on screens. */
    public static final String OWNERS = "OWNER";

    public static final String TEACHERS = "TEACHER";

    public static final String STUDENTS = "STUDENT";

    /** The names of all roles that this one has the rights of. */
    public Set<String> rights() {
        return this == OWNER ? Set.of(OWNERS, TEACHERS) : Set.of(name());
    }

    public boolean teaches() {
        return this != STUDENT;
    }

    /** The name in bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
