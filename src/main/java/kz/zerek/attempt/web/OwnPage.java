package kz.zerek.attempt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Tells whether a browser sends a request for a page of ours. Cookies of ours do not come with what another site sends, and
 * JSON is not sent to a site that does not ask for it; this is the third lock on the same door.
 */
final class OwnPage {

    private OwnPage() {}

    /**
     * The browser's own word is believed first: it knows what a proxy may have changed. A browser that says nothing of
     * where a request comes from is none that other sites can make send JSON.
     */
    static boolean sent(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        var origin = request.getHeader("Origin");
        return origin == null || isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            var uri = URI.create(origin);
            return request.getScheme().equalsIgnoreCase(uri.getScheme())
                    && request.getServerName().equalsIgnoreCase(uri.getHost())
                    && request.getServerPort() == port(uri);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int port(URI origin) {
        if (origin.getPort() >= 0) return origin.getPort();
        return "https".equalsIgnoreCase(origin.getScheme()) ? 443 : 80;
    }
}
