package kz.zerek.account;

import java.util.Map;

/** What a feature keeps about people. Each feature that does has one; they are asked in their order. */
public interface PersonalData {

    /** What it is, in exports: a name in English, as the names of fields are. */
    String name();

    /** All of it that is about one person, as values that JSON has. */
    Map<String, ?> of(Person person);

    /**
     * Deletes all of it that is about one person, and what only they could see. What others depend on passes to them.
     */
    void delete(PersonId person);

    /**
     * Passes to a student all of it that is about another, who turned out to be the same person; the other is deleted then.
     * What only teachers have need not be passed.
     */
    default void pass(PersonId from, PersonId to) {}
}
