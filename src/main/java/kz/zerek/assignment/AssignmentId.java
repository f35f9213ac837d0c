package kz.zerek.assignment;

import java.util.Optional;
import java.util.UUID;
import kz.zerek.account.RandomId;

/** Names an assignment, in addresses too. */
public record AssignmentId(UUID value) {

    /** @param text as {@link #toString} writes it; empty for anything else */
    public static Optional<AssignmentId> of(String text) {
        return RandomId.parse(text).map(AssignmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
