package kz.zerek.exam.store;

import java.util.Optional;
import java.util.UUID;
import kz.zerek.account.RandomId;

/** Names a test, in addresses too. */
public record ExamId(UUID value) {

    /** @param text as {@link #toString} writes it; empty for anything else */
    public static Optional<ExamId> of(String text) {
        return RandomId.parse(text).map(ExamId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
