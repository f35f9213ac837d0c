package kz.zerek.account.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session holds the screens of one person, or of a guest. When somebody else asks in it, because they have signed in, or
 * were signed out here or elsewhere, it ends, and the browser opens its pages anew.
 */
class SessionOwner extends OncePerRequestFilter {

    private static final String OWNER = SessionOwner.class.getName();
    private static final String GUEST = "";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var name = authentication == null ? GUEST : authentication.getName();
        var session = request.getSession(false);
        if (session != null && !Objects.equals(owner(session), name)) {
            session.invalidate();
            session = null;
        }
        if (session == null && !name.equals(GUEST)) request.getSession(true).setAttribute(OWNER, name);
        chain.doFilter(request, response);
    }

    private static String owner(HttpSession session) {
        return session.getAttribute(OWNER) instanceof String name ? name : GUEST;
    }
}
