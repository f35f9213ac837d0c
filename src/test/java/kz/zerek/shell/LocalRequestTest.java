package kz.zerek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletRequest;

class LocalRequestTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost",
        "127.0.0.1, LOCALHOST",
        "127.8.9.10, 127.0.0.1",
        "0:0:0:0:0:0:0:1, [::1]",
        "::1, [0:0:0:0:0:0:0:1]",
        "::1%0, localhost",
        "::ffff:127.0.0.1, [::ffff:127.0.0.1]",
        "0:0:0:0:0:ffff:7f00:1, 127.0.0.2"
    })
    void a_connection_of_this_computer_with_itself_under_its_own_name_is_local(String peer, String host) {
        assertThat(LocalRequest.isLocal(request(host), peer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.7",
                "192.168.1.5",
                "128.0.0.1",
                "0.0.0.0",
                "::",
                "::2",
                "::127.0.0.1",
                "::ffff:192.168.1.5",
                "fe80::1",
                "fd00::2",
                "localhost",
                "127.0.0.1.example.org",
                "127.0.0.1, 10.0.0.7",
                " ",
                ""
            })
    void another_address_is_not(String peer) {
        assertThat(LocalRequest.isLocal(request("localhost"), peer)).isFalse();
    }

    @Test
    void no_address_is_not() {
        assertThat(LocalRequest.isLocal(request("localhost"), null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "localhost.example.org",
                "127.0.0.1.example.org",
                "notlocalhost",
                "192.168.1.5",
                "[fe80::1]",
                "0.0.0.0",
                "[::]",
                ""
            })
    void a_name_that_leads_here_from_elsewhere_is_not(String host) {
        assertThat(LocalRequest.isLocal(request(host), "127.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 127.0.0.1",
        "x-forwarded-for, ''",
        "X-Forwarded-Host, localhost",
        "X-Forwarded-Proto, http",
        "X-FORWARDED-BY, 127.0.0.1",
        "Forwarded, for=127.0.0.1",
        "Via, 1.1 proxy",
        "X-Real-IP, 127.0.0.1"
    })
    void what_a_proxy_on_this_computer_hands_on_is_not(String header, String value) {
        var request = request("localhost");
        request.addHeader(header, value);
        assertThat(LocalRequest.isLocal(request, "127.0.0.1")).isFalse();
    }

    @Test
    void what_nobody_judged_is_not() {
        assertThat(LocalRequest.isLocal(ofVaadin(request("localhost")))).isFalse();
        assertThat(LocalRequest.isLocal(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "10.0.0.7, false"})
    void the_address_that_a_proxy_reports_under_a_header_of_its_own_counts_too(String reported, boolean local) {
        var request = request("localhost");
        request.setAttribute(LocalRequest.VERDICT, true);
        request.setRemoteAddr(reported);
        assertThat(LocalRequest.isLocal(ofVaadin(request))).isEqualTo(local);
    }

    private static MockHttpServletRequest request(String host) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        return request;
    }

    private static VaadinServletRequest ofVaadin(MockHttpServletRequest request) {
        return new VaadinServletRequest(request, Mockito.mock(VaadinServletService.class));
    }
}
