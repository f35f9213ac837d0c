package kz.zerek.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser remembers, for a year if nothing else is said. Scripts cannot read it, and of what other sites make a browser ask for, only a page
 * to which one of their links leads comes with it.
 */
public final class Cookies {

    private static final Duration AGE = Duration.ofDays(365);

    private Cookies() {}

    /** The value that came with a request; empty if there is none. */
    public static Optional<String> read(VaadinRequest request, String name) {
        return read(request.getCookies(), name);
    }

    /** The same, of a request that is none of a page's. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        return read(request.getCookies(), name);
    }

    private static Optional<String> read(Cookie @Nullable [] cookies, String name) {
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Sends a value with the response to the current request. */
    public static void write(String name, String value) {
        write(name, value, Optional.of(AGE));
    }

    /** @param age how long it is kept, zero to take it back; empty for as long as the browser is open */
    public static void write(String name, String value, Optional<Duration> age) {
        var secure = VaadinService.getCurrentRequest().isSecure();
        VaadinService.getCurrentResponse().addCookie(of(name, value, age, secure));
    }

    /** @param secure whether it is sent through TLS alone */
    public static Cookie of(String name, String value, Optional<Duration> age, boolean secure) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) age.map(Duration::toSeconds).orElse(-1L).longValue());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
