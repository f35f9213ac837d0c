package kz.zerek.attempt.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.security.SecureRandom;
import java.util.Optional;
import kz.zerek.account.CurrentPerson;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.Taker;
import kz.zerek.attempt.VisitorId;
import kz.zerek.attempt.web.VisitorCookie;
import org.springframework.stereotype.Component;

/**
 * Who is at the browser: known by a cookie, which is set when it is first asked for and again once in each session, so
 * that only who stays away for a year is forgotten.
 */
@Component
class CurrentVisitor {

    private final SecureRandom random = new SecureRandom();

    private final CurrentPerson person;

    CurrentVisitor(CurrentPerson person) {
        this.person = person;
    }

    /** Whoever is signed in, or the browser. */
    Taker get() {
        return person.find().<Taker>map(in -> new PersonTaker(in.id())).orElseGet(this::visitor);
    }

    /** Whether somebody was signed in who is no more: what was theirs is not the browser's. */
    boolean wasSignedOut() {
        return person.wasSignedOut();
    }

    private VisitorId visitor() {
        var session = VaadinSession.getCurrent();
        // The cookie may be on its way to the browser, or refused: then the session stands in for it.
        var known = session.getAttribute(VisitorId.class);
        var visitor = VisitorCookie.read(VaadinRequest.getCurrent())
                .or(() -> Optional.ofNullable(known))
                .orElseGet(() -> VisitorId.random(random));
        if (!visitor.equals(known)) {
            session.setAttribute(VisitorId.class, visitor);
            VisitorCookie.write(visitor);
        }
        return visitor;
    }
}
