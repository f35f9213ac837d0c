package kz.zerek.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.zerek.account.AccountException.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords and PINs: which are taken, and how they are kept. Bcrypt, since what Argon2 needs would be one more library, and
 * it reads no more than 72 bytes. Six digits in two groups, as cards show a PIN, are the six digits, wherever they are typed.
 */
@Component
public class Passwords {

    /** In characters. That many of any kind, as NIST SP 800-63B has it, rather than one of each kind. */
    public static final int SHORTEST = 10;

    /** Of a student: what is guessed is bounded by how often one may try. */
    public static final int SHORTEST_OF_STUDENT = 6;

    private static final int MOST_BYTES = 72;
    private static final int DIFFERENT = 4;
    private static final Pattern PRINTED_PIN =
            Pattern.compile("[\\s\\u00a0]*([0-9]{3})[\\s\\u00a0]*([0-9]{3})[\\s\\u00a0]*");

    private final PasswordEncoder encoder = new BCryptPasswordEncoder();
    /** Compared with when there is no such person, so that the time tells nothing. */
    private final String nobody = encoder.encode("nobody");

    /** @throws AccountException if it is too short, too long, or easily guessed from the login and the name */
    void check(String typed, Role role, String... known) {
        var password = withoutGroups(typed);
        int shortest = role.teaches() ? SHORTEST : SHORTEST_OF_STUDENT;
        if (password.codePointCount(0, password.length()) < shortest)
            throw new AccountException(Problem.PASSWORD_SHORT, Map.of("count", shortest));
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw new AccountException(Problem.PASSWORD_LONG);
        var plain = password.toLowerCase(Locale.ROOT);
        for (var text : known) {
            if (plain.equals(text.toLowerCase(Locale.ROOT))) throw new AccountException(Problem.PASSWORD_WEAK);
        }
        if (plain.chars().distinct().count() < DIFFERENT || isRun(plain))
            throw new AccountException(Problem.PASSWORD_WEAK);
    }

    /** Whether each character follows the one before, up or down, as in 1234567890. */
    private static boolean isRun(String text) {
        int step = step(text, 0);
        return Math.abs(step) <= 1 && IntStream.range(1, text.length() - 1).allMatch(i -> step(text, i) == step);
    }

    /** Zero follows nine. */
    private static int step(String text, int i) {
        int step = text.charAt(i + 1) - text.charAt(i);
        return Math.abs(step) == 9 ? -Integer.signum(step) : step;
    }

    /** Takes about a tenth of a second, on purpose. */
    public String encode(String typed) {
        return encoder.encode(withoutGroups(typed));
    }

    /** @param encoded null if there is nobody, or no password: then it takes as long, and is false */
    boolean matches(String typed, @Nullable String encoded) {
        var password = withoutGroups(typed);
        // Longer ones are refused by the encoder; none was ever set.
        var tried = password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES ? "" : password;
        boolean matches = encoder.matches(tried, encoded == null ? nobody : encoded);
        return matches && encoded != null && tried.equals(password);
    }

    private static String withoutGroups(String typed) {
        var pin = PRINTED_PIN.matcher(typed);
        return pin.matches() ? pin.group(1) + pin.group(2) : typed;
    }
}
