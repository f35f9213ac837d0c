package kz.zerek.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What only its holder knows: in the cookie of who is signed in, in a link that works once, on a printed card. It is stored
 * as a {@link #digest} and never printed to a log.
 *
 * @param value 128 random bits in 22 characters of base64url
 */
public record Secret(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public Secret {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a secret");
    }

    /** @param random cryptographically strong */
    public static Secret random(RandomGenerator random) {
        var bits = new byte[16];
        random.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty if the text is not of the form that {@link #random} gives. */
    public static Optional<Secret> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    public String digest() {
        return digest(value);
    }

    /** The SHA-256 of a text in hexadecimal, 64 characters. */
    static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
