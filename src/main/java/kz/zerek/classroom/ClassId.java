package kz.zerek.classroom;

import java.util.Optional;
import java.util.UUID;
import kz.zerek.account.RandomId;

/** Names a class, in addresses too. */
public record ClassId(UUID value) {

    /** @param text as {@link #toString} writes it; empty for anything else */
    public static Optional<ClassId> of(String text) {
        return RandomId.parse(text).map(ClassId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
