package kz.zerek.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a browser is answered, with and without a sign-in. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:security;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true",
            "zerek.openid.teacher-claim=position",
            "zerek.openid.teacher-value=teacher"
        })
@Import(PeopleFixture.class)
class SecurityTest {

    private static final ProviderFixture PROVIDER = new ProviderFixture();

    @Autowired
    PeopleFixture people;

    @Autowired
    SignIns signIns;

    @LocalServerPort
    int port;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.client.provider.school.issuer-uri", PROVIDER::issuer);
        settings.add("spring.security.oauth2.client.registration.school.client-id", () -> "zerek");
        settings.add("spring.security.oauth2.client.registration.school.client-secret", () -> "anything");
        settings.add("spring.security.oauth2.client.registration.school.scope", () -> "openid");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void a_guest_gets_the_start_page_and_files() throws Exception {
        assertLetIn("/");
        assertThat(get("/styles.css").statusCode()).isEqualTo(200);
        assertThat(get("/icons/zerek.svg").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/people", "/read", "/classes"})
    void a_guest_is_led_to_the_sign_in_and_back(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/sign-in?to=" + path.replace("/", "%2F"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/account", "/logout", "/login", "/nonsense"})
    void nothing_can_be_posted_but_by_our_pages(String path) throws Exception {
        var request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString("login=a&password=b"));
        assertThat(send(request).statusCode()).isIn(302, 403);
        assertThat(cookie(SignedIn.COOKIE)).isEmpty();
    }

    @Test
    void a_page_of_another_site_cannot_speak_for_a_visitor() throws Exception {
        var request = HttpRequest.newBuilder(uri("/?v-r=uidl&v-uiId=0"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void who_is_signed_in_gets_their_screens_until_they_are_signed_out() throws Exception {
        var teacher = people.teacher();
        var token = signIns.start(teacher.id(), SignIns.SHORT);
        bring(token);
        assertLetIn("/classes");
        signIns.end(token);
        assertThat(get("/classes").statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_ends_when_another_person_asks_in_it() throws Exception {
        get("/?v-r=init&location=&query=");
        var ofGuest = cookie("JSESSIONID").orElseThrow();
        bring(signIns.start(people.teacher().id(), SignIns.SHORT));
        get("/classes?v-r=init&location=classes&query=");
        var ofTeacher = cookie("JSESSIONID").orElseThrow();
        assertThat(ofTeacher).isNotEqualTo(ofGuest);
        bring(signIns.start(people.teacher().id(), SignIns.SHORT));
        get("/classes?v-r=init&location=classes&query=");
        assertThat(cookie("JSESSIONID").orElseThrow()).isNotEqualTo(ofTeacher);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA'", "../../../../etc/passwd"})
    void a_made_up_cookie_signs_nobody_in(String value) throws Exception {
        var request = HttpRequest.newBuilder(uri("/account")).header("Cookie", SignedIn.COOKIE + "=" + value);
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void a_provider_of_the_settings_signs_in_whom_it_knows() throws Exception {
        people.owner();
        PROVIDER.tellOf("17", Map.of("name", "Дана Ахметова", "position", "teacher"));
        assertThat(through()).isEqualTo("/classes");
        var teacher =
                signIns.person(Secret.of(cookie(SignedIn.COOKIE).orElseThrow()).orElseThrow());
        assertThat(teacher.orElseThrow().name()).isEqualTo("Дана Ахметова");
        assertThat(teacher.orElseThrow().role()).isEqualTo(Role.TEACHER);
        assertLetIn("/classes");
        PROVIDER.tellOf("18", Map.of("name", "Арман Оспанов", "position", "pupil"));
        assertThat(through()).isEqualTo("/my");
    }

    @Test
    void whom_a_provider_gives_no_name_is_not_let_in() throws Exception {
        people.owner();
        PROVIDER.tellOf("19", Map.of());
        assertThat(through()).isEqualTo("/sign-in?failed");
        assertThat(cookie(SignedIn.COOKIE)).isEmpty();
    }

    @Test
    void an_answer_that_no_provider_gave_signs_nobody_in() throws Exception {
        assertThat(location(get("/login/oauth2/code/school?code=anything&state=made-up")))
                .isEqualTo("/sign-in?failed");
    }

    /** The page itself is there once the application is packaged. */
    private void assertLetIn(String path) throws Exception {
        assertThat(get(path).statusCode()).isNotIn(302, 401, 403, 404);
    }

    /** @return where the browser is led at last */
    private String through() throws Exception {
        var toProvider = location(get("/oauth2/authorization/school"));
        assertThat(toProvider).startsWith(PROVIDER.issuer());
        var back = browser.send(
                HttpRequest.newBuilder(URI.create(toProvider)).build(), HttpResponse.BodyHandlers.discarding());
        return location(browser.send(
                HttpRequest.newBuilder(
                                URI.create(back.headers().firstValue("Location").orElseThrow()))
                        .build(),
                HttpResponse.BodyHandlers.discarding()));
    }

    private HttpResponse<Void> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<Void> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** From the first slash. */
    private String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://localhost:" + port, "");
    }

    private void bring(Secret token) {
        var cookie = new HttpCookie(SignedIn.COOKIE, token.value());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(uri("/"), cookie);
    }

    private Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
