package kz.zerek.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * An anonymous visitor: a secret that only their browser keeps. Whoever knows it can go on with their attempts, so it is
 * stored as a {@link #digest} and never printed.
 *
 * @param value 128 random bits in 22 characters of base64url
 */
public record VisitorId(String value) implements Taker {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public VisitorId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a visitor's token");
    }

    /** @param random cryptographically strong */
    public static VisitorId random(RandomGenerator random) {
        var bits = new byte[16];
        random.nextBytes(bits);
        return new VisitorId(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** @param token from a cookie; empty if it is not of the form that {@link #random} gives */
    public static Optional<VisitorId> of(String token) {
        return FORM.matcher(token).matches() ? Optional.of(new VisitorId(token)) : Optional.empty();
    }

    @Override
    public String key() {
        return digest();
    }

    /** The SHA-256 of the token in hexadecimal, 64 characters. */
    public String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "VisitorId[secret]";
    }
}
