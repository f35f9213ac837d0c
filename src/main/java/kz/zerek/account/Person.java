package kz.zerek.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account.
 *
 * @param name in full, as others see it
 * @param login null for who joined a class without, or signs in elsewhere
 */
public record Person(
        PersonId id, String name, Role role, @Nullable String login, Instant createdAt) {

    /** @throws AccountException if this person does not teach: {@link AccountException.Problem#FORBIDDEN} */
    public Person requireTeacher() {
        if (!role.teaches()) throw new AccountException(AccountException.Problem.FORBIDDEN);
        return this;
    }

    /** @throws AccountException if this person is not the owner: {@link AccountException.Problem#FORBIDDEN} */
    public Person requireOwner() {
        if (role != Role.OWNER) throw new AccountException(AccountException.Problem.FORBIDDEN);
        return this;
    }
}
