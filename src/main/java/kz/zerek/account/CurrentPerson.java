package kz.zerek.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import java.util.Optional;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.shell.Cookies;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at the browser that asks now. */
@Component
public class CurrentPerson {

    private final SignIns signIns;

    CurrentPerson(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Empty for a guest. */
    public Optional<Person> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof SignedIn in ? in.person() : null);
    }

    /**
     * Whether the browser keeps a sign-in that has ended elsewhere: it was too old, or whoever it was of has a new password or
     * card, or an account no more.
     */
    public boolean wasSignedOut() {
        return find().isEmpty() && token().isPresent();
    }

    /** Whoever is at the browser after a sign-in has ended elsewhere is a guest as any other, once they were told. */
    public void forgetSignIn() {
        Cookies.write(SignedIn.COOKIE, "", Optional.of(Duration.ZERO));
    }

    /** @throws AccountException for a guest: {@link AccountException.Problem#FORBIDDEN} */
    public Person get() {
        return find().orElseThrow(() -> new AccountException(Problem.FORBIDDEN));
    }

    /** What the browser keeps, if somebody is signed in. */
    public Optional<Secret> token() {
        return Cookies.read(VaadinRequest.getCurrent(), SignedIn.COOKIE).flatMap(Secret::of);
    }

    /**
     * Signs somebody in at this browser and opens another page, so that nothing of the one before goes on.
     *
     * @param stays whether the browser is their own
     * @param path to open, from the first slash
     */
    public void signIn(Person person, boolean stays, String path) {
        token().ifPresent(signIns::end);
        var token = signIns.start(person.id(), stays ? SignIns.LONG : SignIns.SHORT);
        Cookies.write(SignedIn.COOKIE, token.value(), stays ? Optional.of(SignIns.LONG) : Optional.empty());
        leave(path);
    }

    public void signOut() {
        token().ifPresent(signIns::end);
        forgetSignIn();
        leave("/");
    }

    private static void leave(String path) {
        // Not by navigating: the session is another person's from now on, and ends with the next request.
        UI.getCurrent().getPage().setLocation(path);
    }
}
