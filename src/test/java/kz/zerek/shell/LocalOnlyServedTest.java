package kz.zerek.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.shell.ShellFixture.LocalView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With real connections, through Tomcat as it is set up to stand behind proxies. */
@SpringBootTest(
        classes = ShellFixture.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {ShellFixture.DATABASE, "vaadin.productionMode=true"})
class LocalOnlyServedTest {

    private static final String LOOPBACK = "127.0.0.1";

    @LocalServerPort
    int port;

    @Autowired
    ServletContext context;

    @BeforeEach
    void add_screens() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        if (registry.getTargetUrl(LocalView.class).isEmpty())
            ShellFixture.addRoutes(RouteConfiguration.forRegistry(registry));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost", "127.0.0.1, 127.0.0.1", "127.0.0.2, localhost"})
    void a_browser_on_this_computer_is_let_in(String address, String host) throws IOException {
        assertThat(opened(address, host)).contains(LocalView.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*",
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-For: ::1",
                "X-Forwarded-For: 127.0.0.1, 192.168.1.5",
                "Forwarded: for=127.0.0.1",
                "X-Real-IP: 127.0.0.1"
            })
    void another_computer_is_refused_whatever_it_claims(String header) throws IOException {
        assertRefused(opened(addressInTheNetwork(), "localhost", header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 192.168.1.5",
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-For: 127.0.0.1, 192.168.1.5",
                "X-Forwarded-For:",
                "Forwarded: for=127.0.0.1",
                "Via: 1.1 proxy"
            })
    void what_came_through_a_proxy_on_this_computer_is_refused(String header) throws IOException {
        assertRefused(opened(LOOPBACK, "localhost", header));
    }

    @Test
    void a_script_of_a_site_whose_name_leads_here_is_refused() throws IOException {
        assertRefused(opened(LOOPBACK, "example.org"));
        assertRefused(opened(LOOPBACK, "example.org", "X-Forwarded-Host: localhost"));
        assertRefused(opened(LOOPBACK, "example.org", "X-Forwarded-For: 127.0.0.1", "X-Forwarded-Host: localhost"));
    }

    @Test
    void a_page_opened_on_this_computer_is_refused_when_it_navigates_from_another() throws IOException {
        var page = new WirePage(port);
        page.open(LOOPBACK, "localhost");
        assertThat(page.navigate(LOOPBACK, "localhost", "local")).contains(LocalView.TEXT);
        assertThat(page.navigate(LOOPBACK, "localhost", "open")).doesNotContain(LocalView.TEXT);
        assertRefused(page.navigate(addressInTheNetwork(), "localhost", "local", "X-Forwarded-For: 127.0.0.1"));
    }

    private String opened(String address, String host, String... headers) throws IOException {
        var page = new WirePage(port);
        page.open(address, host, headers);
        return page.navigate(address, host, "local", headers);
    }

    private static void assertRefused(String answer) {
        assertThat(answer)
                .contains(Messages.bundled().text(Language.EN, "error.local-only.heading"))
                .doesNotContain(LocalView.TEXT);
    }

    /** Whoever connects to it from this computer has it as an address too, as another computer has its own. */
    private static String addressInTheNetwork() throws SocketException {
        Optional<String> address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
        assumeThat(address).as("an address in a network").isPresent();
        return address.orElseThrow();
    }
}
