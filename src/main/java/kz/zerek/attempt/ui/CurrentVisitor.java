package kz.zerek.attempt.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.security.SecureRandom;
import kz.zerek.attempt.VisitorId;
import kz.zerek.shell.Cookies;
import org.springframework.stereotype.Component;

/** Who is at the browser: known by a cookie, which is set when it is first asked for. */
@Component
class CurrentVisitor {

    private static final String COOKIE = "zerek-visitor";

    private final SecureRandom random = new SecureRandom();

    VisitorId get() {
        return Cookies.read(VaadinRequest.getCurrent(), COOKIE)
                .flatMap(VisitorId::of)
                .orElseGet(this::ofSession);
    }

    /** The cookie may be on its way to the browser, or refused: then the session stands in for it. */
    private VisitorId ofSession() {
        var session = VaadinSession.getCurrent();
        var known = session.getAttribute(VisitorId.class);
        if (known != null) return known;
        var visitor = VisitorId.random(random);
        session.setAttribute(VisitorId.class, visitor);
        Cookies.write(COOKIE, visitor.value());
        return visitor;
    }
}
