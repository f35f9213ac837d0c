package kz.zerek.account;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** People of every role, and being one of them. */
@TestComponent
public class PeopleFixture {

    public static final String PASSWORD = "steppe wind and water";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final People people;
    private final Cards cards;

    public PeopleFixture(People people, Cards cards) {
        this.people = people;
        this.cards = cards;
    }

    public Person owner() {
        return person(Role.OWNER);
    }

    public Person teacher() {
        return person(Role.TEACHER);
    }

    private Person person(Role role) {
        int number = NUMBER.incrementAndGet();
        return people.create(role, role.name() + " of number " + number, role.key() + number, PASSWORD);
    }

    public Person student(String name) {
        return people.createStudents(List.of(new NewStudent(name, null))).getFirst();
    }

    /** With a login, a PIN and a secret. */
    public Card card(Person student) {
        int number = NUMBER.incrementAndGet();
        var prepared = cards.prepare(student.id(), "804%03d".formatted(number % 1000));
        return cards.issue(List.of(prepared)).getFirst();
    }

    /** From now on this person asks, in the thread of the test. */
    public static void signIn(Person person) {
        SignedIn principal = () -> person;
        var authorities = AuthorityUtils.createAuthorityList(
                person.role().rights().stream().map("ROLE_"::concat).toArray(String[]::new));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(principal, "", authorities));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** The browser of the screens sends a cookie that signs nobody in any more. */
    public static void keepEndedSignIn() {
        var request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(new Cookie(SignedIn.COOKIE, "A".repeat(22)));
    }

    /** Whether the browser of the screens was asked to keep no sign-in any more. */
    public static boolean isSignInForgotten() {
        var response = (MockResponse) VaadinServletResponse.getCurrent().getResponse();
        var cookie = response.findCookie(SignedIn.COOKIE);
        return cookie != null && cookie.getMaxAge() == 0;
    }
}
