package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import kz.zerek.attempt.VisitorId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CurrentVisitorTest extends ViewTest {

    private static final String COOKIE = "zerek-visitor";

    @BeforeEach
    void forget_whom_a_view_has_asked_for() {
        VaadinSession.getCurrent().setAttribute(VisitorId.class, null);
        sent().clear();
    }

    @Test
    void someone_new_gets_a_cookie_for_a_year_that_no_script_can_read() {
        var me = me();
        assertThat(sent()).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo(COOKIE);
            assertThat(new VisitorId(cookie.getValue())).isEqualTo(me);
            assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(365).toSeconds());
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        });
    }

    @Test
    void who_sends_no_cookie_back_is_the_same_for_the_session() {
        assertThat(me()).isEqualTo(me());
        assertThat(sent()).hasSize(1);
    }

    @Test
    void who_comes_again_gets_another_year_once_a_session() {
        var known = VisitorId.random(new Random(1));
        request().addCookie(new Cookie(COOKIE, known.value()));
        assertThat(me()).isEqualTo(known);
        assertThat(me()).isEqualTo(known);
        assertThat(sent())
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.getValue()).isEqualTo(known.value()));
    }

    private static MockRequest request() {
        return (MockRequest) VaadinServletRequest.getCurrent().getRequest();
    }

    private static List<Cookie> sent() {
        return ((MockResponse) VaadinServletResponse.getCurrent().getResponse()).getCookies();
    }
}
