package kz.zerek.account;

import java.util.Map;

/** What a feature keeps about people. Each feature that does has one. */
public interface PersonalData {

    /** What it is, in exports: a name in English, as the names of fields are. */
    String name();

    /** All of it that is about one person, as values that JSON has. */
    Map<String, ?> of(Person person);

    /**
     * Deletes all of it that is about one person, and what only they could see.
     *
     * @throws AccountException if others depend on it: {@link AccountException.Problem#FORBIDDEN}
     */
    void delete(PersonId person);
}
