package kz.zerek.account;

import java.util.Optional;
import java.util.UUID;

/** Names a person, in addresses too: it tells nothing of them. */
public record PersonId(UUID value) {

    /** @param text as {@link #toString} writes it; empty for anything else */
    public static Optional<PersonId> of(String text) {
        return RandomId.parse(text).map(PersonId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
