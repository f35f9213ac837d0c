package kz.zerek.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;

/** This server as the browser knows it that asks now. */
public final class ServerAddress {

    private ServerAddress() {}

    /** With its scheme, and without a slash at the end. */
    public static String root() {
        var address = address();
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** Its name, with the port unless that is the usual one. */
    public static String host() {
        return address().getAuthority();
    }

    private static URI address() {
        return URI.create(VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .getRequestURL()
                .toString());
    }
}
