package kz.zerek.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Judges requests as they arrive. Later it is too late: Tomcat's RemoteIpValve trusts all of 10.0.0.0/8, 192.168.0.0/16 and
 * more to be proxies, so a pupil's {@code X-Forwarded-For: 127.0.0.1} becomes the remote address, and the header is gone.
 * Only Tomcat's own request, which no servlet sees, knows the address of the connection.
 */
class LocalRequestValve extends ValveBase {

    /** Adds its valve before the others do. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class First implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

        @Override
        public void customize(ConfigurableTomcatWebServerFactory server) {
            server.addEngineValves(new LocalRequestValve());
        }
    }

    LocalRequestValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // An asynchronous request passes more than once, and is only the first time as it arrived.
        if (request.getAttribute(LocalRequest.VERDICT) == null)
            request.setAttribute(LocalRequest.VERDICT, LocalRequest.isLocal(request, request.getPeerAddr()));
        getNext().invoke(request, response);
    }
}
