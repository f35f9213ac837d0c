package kz.zerek.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of the screen for signing in. */
public final class SignInAddress {

    public static final String PATH = "sign-in";

    /** The parameter that says where to go then. */
    public static final String TO = "to";

    /** The parameter that says that another site's way of signing in has failed. */
    public static final String FAILED = "failed";

    /** Of this server, and none that a browser would read as another's, as //other or /\other. */
    private static final Pattern PATH_HERE = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]{0,200}");

    private SignInAddress() {}

    /** @param to where to go then, from the first slash */
    public static String of(String to) {
        return "/" + PATH + "?" + TO + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** Where to go, if the parameter says a place on this server. */
    public static Optional<String> target(String to) {
        return PATH_HERE.matcher(to).matches() ? Optional.of(to) : Optional.empty();
    }

    /** The first screen of a person who has just signed in. */
    public static String home(Person person) {
        return person.role().teaches() ? "/classes" : "/my";
    }
}
