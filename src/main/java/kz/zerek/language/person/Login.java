package kz.zerek.language.person;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.language.WordFile;

/**
 * What people type to say who they are. That of a student is made of the given name, so that it is remembered, and typed on
 * any phone.
 */
public final class Login {

    /** In characters. */
    public static final int LONGEST = 60;

    /** Of a suggestion without its number. */
    private static final int MOST_SUGGESTED = 14;

    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9._@-]{1," + (LONGEST - 1) + "}");

    private static final WordFile WORDS = WordFile.read("reserved-logins.txt");
    private static final Set<String> RESERVED = Set.copyOf(WORDS.words("reserved"));
    private static final List<String> RUDE = List.copyOf(WORDS.words("rude"));

    /** For names that nothing can be made of. */
    private static final String NAMELESS = "student";

    private Login() {}

    /**
     * A login for someone of this name: 2–14 small Latin letters, with a number behind them if they are taken; айгерім is
     * {@code aigerim}, then {@code aigerim2}.
     *
     * @param taken of whom it is asked until it says no, first without a number, then from 2 on
     */
    public static String suggest(PersonName name, Predicate<String> taken) {
        var base = Stream.of(given(name), name.surname(), name.full(), NAMELESS)
                .filter(Objects::nonNull)
                .map(Login::base)
                .filter(Login::isFit)
                .findFirst()
                .orElseThrow();
        if (!taken.test(base)) return base;
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> base + number)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    /** Initials call nobody. */
    private static String given(PersonName name) {
        var called = name.calledBy();
        return called.indexOf('.') < 0 ? called : "";
    }

    private static String base(String name) {
        var words = LatinName.of(name);
        var joined = words.replace(" ", "");
        if (joined.length() <= MOST_SUGGESTED) return joined;
        var first = words.split(" ")[0];
        return first.substring(0, Math.min(MOST_SUGGESTED, first.length()));
    }

    /**
     * Whether this can be a login: 2–60 small Latin letters, figures, dots, hyphens, low lines and {@code @}, the first a
     * letter or a figure.
     */
    public static boolean isValid(String login) {
        return VALID.matcher(login).matches();
    }

    /** Whether it is one that may be given to a student: not a word of the system, and not a rude one. */
    public static boolean isFit(String login) {
        return isValid(login) && !RESERVED.contains(login) && RUDE.stream().noneMatch(login::startsWith);
    }
}
