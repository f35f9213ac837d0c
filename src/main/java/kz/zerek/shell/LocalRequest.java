package kz.zerek.shell;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether someone who sits at the computer on which Zerek runs asks for something. Three things must be so:
 *
 * <ul>
 *   <li>The connection comes from a loopback address, whatever headers say.
 *   <li>No header tells of a proxy. What a proxy on this computer hands on comes from anywhere, and the address that it
 *       reports may be one that its client made up.
 *   <li>The address in the browser is {@code localhost} or a loopback address. Any site may let its own name lead here (DNS
 *       rebinding), and then its scripts ask in the visitor's name.
 * </ul>
 *
 * A proxy or tunnel on this computer that says nothing of itself and calls the server {@code localhost} cannot be told from
 * a browser.
 */
public final class LocalRequest {

    /** Where the verdict on a request is kept, as a Boolean. */
    static final String VERDICT = LocalRequest.class.getName();

    /** In lower case; besides them, all that begin with {@link #FORWARDED}. */
    private static final Set<String> OF_PROXIES = Set.of("forwarded", "via", "x-real-ip");

    private static final String FORWARDED = "x-forwarded-";

    private LocalRequest() {}

    /** Outside of a request, as in the background, nobody asks, and it is false. */
    public static boolean isLocal(@Nullable VaadinRequest request) {
        // The remote address too: a proxy may report it in a header of its own, which only the settings know.
        return request != null
                && Boolean.TRUE.equals(request.getAttribute(VERDICT))
                && isLoopback(request.getRemoteAddr());
    }

    /**
     * @param request as it arrived
     * @param peer the address at the other end of its connection
     */
    static boolean isLocal(HttpServletRequest request, @Nullable String peer) {
        return isLoopback(peer) && isOwnName(request.getServerName()) && !isForwarded(request);
    }

    private static boolean isOwnName(@Nullable String name) {
        return "localhost".equalsIgnoreCase(name) || isLoopback(name);
    }

    /** Of a name it is false, and nobody is asked what it means. */
    private static boolean isLoopback(@Nullable String address) {
        if (address == null) return false;
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith(FORWARDED) || OF_PROXIES.contains(name));
    }
}
