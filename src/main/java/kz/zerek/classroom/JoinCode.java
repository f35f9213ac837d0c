package kz.zerek.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code with which one joins a class: six letters and digits, none of which is taken for another on a blackboard, in two
 * groups.
 */
public final class JoinCode {

    private static final String CHARACTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[" + CHARACTERS + "]{" + LENGTH + "}");

    private JoinCode() {}

    static String random(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        return code.toString();
    }

    /** As people read it: {@code ABC-DEF}. */
    public static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** The code in what somebody typed, in whatever case and with whatever between; empty if there is none. */
    public static Optional<String> read(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.]", "");
        return FORM.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
