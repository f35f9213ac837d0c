package kz.zerek.attempt;

import java.util.Optional;
import java.util.UUID;
import kz.zerek.account.RandomId;

/** Names an attempt in addresses. Random (version 4), so that it cannot be guessed. */
public record AttemptId(UUID value) {

    /** @param text as {@link #toString} writes it; empty for anything else */
    public static Optional<AttemptId> of(String text) {
        return RandomId.parse(text).map(AttemptId::new);
    }

    /** 36 characters, lower case. */
    @Override
    public String toString() {
        return value.toString();
    }
}
