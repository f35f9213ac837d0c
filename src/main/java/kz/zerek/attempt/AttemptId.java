package kz.zerek.attempt;

import java.util.Optional;
import java.util.UUID;

/** Names an attempt in addresses. Random (version 4), so that it cannot be guessed. */
public record AttemptId(UUID value) {

    /** @param text as {@link #toString} writes it; empty for anything else */
    public static Optional<AttemptId> of(String text) {
        try {
            // UUID reads shortened forms too: one attempt has one address.
            return Optional.of(new AttemptId(UUID.fromString(text)))
                    .filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** 36 characters, lower case. */
    @Override
    public String toString() {
        return value.toString();
    }
}
