package kz.zerek.account.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import kz.zerek.account.Person;
import kz.zerek.account.Secret;
import kz.zerek.account.SignIns;
import kz.zerek.account.SignedIn;
import kz.zerek.shell.Cookies;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Knows by a cookie who asks. Nothing of it stands in the session of the server: a restart, or another node, signs nobody
 * out in the middle of a test.
 */
@Component
class SignedInContexts implements SecurityContextRepository {

    private final SignIns signIns;

    SignedInContexts(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loaded(person(request));
    }

    /** The method is deprecated, and has no default. */
    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Somebody was signed in by another site, or is signed out. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(signIns::end);
        var authentication = context.getAuthentication();
        var value = authentication != null && authentication.getPrincipal() instanceof SignedIn in
                ? signIns.start(in.person().id(), SignIns.SHORT).value()
                : "";
        response.addCookie(Cookies.of(SignedIn.COOKIE, value, Optional.empty(), request.isSecure()));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return person(request).isPresent();
    }

    private Optional<Person> person(HttpServletRequest request) {
        return token(request).flatMap(signIns::person);
    }

    private static Optional<Secret> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(SignedIn.COOKIE))
                .map(Cookie::getValue)
                .map(Secret::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static final class Loaded implements DeferredSecurityContext {

        private final SecurityContext context;
        private final boolean isNew;

        Loaded(Optional<Person> person) {
            context = new SecurityContextImpl();
            person.map(PersonAuthentication::new).ifPresent(context::setAuthentication);
            isNew = person.isEmpty();
        }

        @Override
        public SecurityContext get() {
            return context;
        }

        @Override
        public boolean isGenerated() {
            return isNew;
        }
    }
}
