package kz.zerek.attempt.web;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.zerek.attempt.VisitorId;
import kz.zerek.shell.Cookies;

/** The cookie by which a visitor is known. */
public final class VisitorCookie {

    private static final String NAME = "zerek-visitor";

    private VisitorCookie() {}

    /** Empty if there is none that is a visitor's token. */
    public static Optional<VisitorId> read(VaadinRequest request) {
        return Cookies.read(request, NAME).flatMap(VisitorId::of);
    }

    /** The same, of a request that is none of a page's. */
    public static Optional<VisitorId> read(HttpServletRequest request) {
        return Cookies.read(request, NAME).flatMap(VisitorId::of);
    }

    /** Sends it with the response to the current request of a page. */
    public static void write(VisitorId visitor) {
        Cookies.write(NAME, visitor.value());
    }
}
