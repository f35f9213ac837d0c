package kz.zerek.classroom;

import kz.zerek.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A student in the list of a class.
 *
 * @param login null for who has no card yet
 */
public record StudentRow(PersonId id, String name, @Nullable String login) {}
