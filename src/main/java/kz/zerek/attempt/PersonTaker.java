package kz.zerek.attempt;

import java.util.Optional;
import kz.zerek.account.PersonId;

/** Somebody with an account. */
public record PersonTaker(PersonId id) implements Taker {

    private static final String PREFIX = "person ";

    /** @param key of a taker; empty for a visitor's */
    public static Optional<PersonTaker> of(String key) {
        return key.startsWith(PREFIX)
                ? PersonId.of(key.substring(PREFIX.length())).map(PersonTaker::new)
                : Optional.empty();
    }

    @Override
    public String key() {
        return PREFIX + id;
    }
}
