package kz.zerek.account;

import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids that cannot be guessed: UUIDs of version 4, variant 1 (RFC 9562, section 5.4). */
public final class RandomId {

    private RandomId() {}

    /** @param random cryptographically strong */
    public static UUID next(RandomGenerator random) {
        var high = random.nextLong() & ~0xF000L | 0x4000L;
        var low = random.nextLong() & ~(0b11L << 62) | 0b10L << 62;
        return new UUID(high, low);
    }

    /** @param text as {@link UUID#toString} writes it; empty for anything else, of which Java would read some */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
