package kz.zerek.attempt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.zerek.account.CurrentPerson;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.Taker;
import org.springframework.stereotype.Component;

/** Who is at the browser that sends a request which is none of a page's. */
@Component
public class RequestTaker {

    private final CurrentPerson person;

    RequestTaker(CurrentPerson person) {
        this.person = person;
    }

    /** Whoever is signed in, or the visitor of the cookie; empty if there is neither. */
    public Optional<Taker> of(HttpServletRequest request) {
        return person.find().<Taker>map(in -> new PersonTaker(in.id())).or(() -> VisitorCookie.read(request));
    }
}
