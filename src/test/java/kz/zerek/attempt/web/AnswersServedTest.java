package kz.zerek.attempt.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.SignIns;
import kz.zerek.account.SignedIn;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.DrawFixture;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.attempt.VisitorId;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser sends, and what others do, through Tomcat. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:answers;DB_CLOSE_DELAY=-1", "vaadin.productionMode=true"})
@Import({DrawFixture.class, PeopleFixture.class})
class AnswersServedTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    DrawFixture draw;

    @Autowired
    Attempts attempts;

    @Autowired
    PeopleFixture people;

    @Autowired
    SignIns signIns;

    @Autowired
    Pace pace;

    private final VisitorId visitor = VisitorId.random(new SecureRandom());
    private AttemptId id;

    @BeforeEach
    void start() {
        draw.ask(Kind.WHEN, Kind.TYPE_ACRONYM, Kind.WHEN);
        id = attempts.start(visitor, new QuizSettings(Language.KK, Set.of(), 5, Difficulty.MEDIUM, Feedback.AT_END));
        draw.ask();
    }

    @Test
    void what_was_kept_is_saved_and_told_to_be() throws Exception {
        var result = post(list(chosen(1, 0), typed(2, 0, "БҰҰ")));
        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(result.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(json(result).get("answers").toString()).isEqualTo("[{\"saved\":true},{\"saved\":true}]");
        var second = json(result).get("items").get(1);
        assertThat(second.get("position").intValue()).isEqualTo(2);
        assertThat(second.get("sequence").intValue()).isEqualTo(1);
        assertThat(second.get("state").stringValue()).isEqualTo("ANSWERED");
        assertThat(second.get("response").stringValue()).isEqualTo("{\"typed\":\"БҰҰ\"}");
        assertThat(saved(2).response()).isEqualTo(new Response.Typed("БҰҰ"));
        assertThat(saved(1).language()).isEqualTo(Language.RU);
    }

    @Test
    void what_is_sent_again_is_saved_once() throws Exception {
        var body = list(typed(2, 0, "Б"), typed(2, 0, "БҰ"), typed(2, 0, "БҰҰ"));
        for (int i = 0; i < 3; i++) assertThat(post(body).body()).doesNotContain("false");
        assertThat(saved(2).sequence()).isEqualTo(3);
    }

    @Test
    void an_empty_list_only_tells_that_the_server_is_there() throws Exception {
        assertThat(post("[]").body()).isEqualTo("{\"answers\":[],\"items\":[]}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_refused_is_told_in_the_language_of_the_page(Language language) throws Exception {
        attempts.respond(id, visitor, 2, 0, Language.KK, new Response.Typed("ООН"));
        var result = send(request(id.toString(), list(typed(2, 0, "БҰҰ"), chosen(1, 0)))
                .setHeader("Cookie", cookie(visitor) + "; zerek-language=" + language.code()));
        var refused = json(result).get("answers").get(0);
        var problem = Messages.bundled().text(language, "attempt.error.stale");
        assertThat(refused.get("saved").booleanValue()).isFalse();
        assertThat(refused.get("over").booleanValue()).isFalse();
        assertThat(refused.get("key").stringValue()).isEqualTo("attempt.error.stale");
        assertThat(refused.get("text").stringValue()).isEqualTo(problem);
        assertThat(refused.get("notice").stringValue())
                .isEqualTo(
                        Messages.bundled().text(language, "offline.refused", Map.of("number", 2, "problem", problem)));
        assertThat(json(result).get("answers").get(1).get("saved").booleanValue())
                .isTrue();
        assertThat(json(result).get("items").get(1).get("response").stringValue())
                .isEqualTo("{\"typed\":\"ООН\"}");
    }

    @Test
    void to_a_finished_quiz_nothing_is_added() throws Exception {
        attempts.finish(id, visitor);
        var refused = json(post(list(chosen(1, 0)))).get("answers").get(0);
        assertThat(refused.get("key").stringValue()).isEqualTo("attempt.error.finished");
        assertThat(refused.get("over").booleanValue()).isTrue();
        assertThat(saved(1).response()).isNull();
    }

    @Test
    void somebody_elses_quiz_is_as_one_that_does_not_exist() throws Exception {
        var foreign = send(request(id.toString(), list(chosen(1, 0)))
                .setHeader("Cookie", cookie(VisitorId.random(new SecureRandom()))));
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(json(foreign).get("key").stringValue()).isEqualTo("attempt.error.unknown");
        for (var unknown :
                new String[] {UUID.randomUUID().toString(), "abc", id.toString().toUpperCase()}) {
            var result = send(request(unknown, list(chosen(1, 0))));
            assertThat(result.statusCode()).isEqualTo(404);
            assertThat(result.body()).isEqualTo(foreign.body());
        }
        for (var cookie : new String[] {"", "zerek-visitor=", "zerek-visitor=" + "a".repeat(23)}) {
            var result = send(request(id.toString(), list(chosen(1, 0))).setHeader("Cookie", cookie));
            assertThat(result.statusCode()).isEqualTo(404);
            assertThat(result.body()).isEqualTo(foreign.body());
        }
        assertThat(saved(1).response()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://example.org",
        "Origin, http://localhost:1",
        "Origin, https://localhost",
        "Origin, null",
        "Origin, ://"
    })
    void what_another_site_makes_a_browser_send_is_refused(String header, String value) throws Exception {
        var result = send(request(id.toString(), list(chosen(1, 0))).setHeader(header, value));
        assertThat(result.statusCode()).isEqualTo(403);
        assertThat(saved(1).response()).isNull();
    }

    /** A browser asks whether another site may send JSON here, and heeds the answer. */
    @ParameterizedTest
    @ValueSource(strings = {"answers", "sheet"})
    void a_page_of_another_site_gets_no_leave_to_send_or_to_read(String rest) throws Exception {
        var asking = send(HttpRequest.newBuilder(address(id.toString(), rest))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type"));
        var reading = send(HttpRequest.newBuilder(address(id.toString(), "sheet"))
                .header("Origin", "https://example.org")
                .header("Cookie", cookie(visitor)));
        for (var answer : List.of(asking, reading))
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    @Test
    void who_asks_too_often_has_to_wait_for_sheets_and_the_time_too() throws Exception {
        for (int i = 0; i < Pace.MOST_A_MINUTE; i++) pace.allows(visitor, "10.0.0.7");
        assertThat(post("[]").statusCode()).isEqualTo(429);
        for (var rest : List.of("sheet", "time"))
            assertThat(send(HttpRequest.newBuilder(address(id.toString(), rest)).header("Cookie", cookie(visitor)))
                            .statusCode())
                    .isEqualTo(429);
    }

    /** The exception from the token is for this address and method alone. */
    @ParameterizedTest
    @CsvSource({"POST, sheet", "POST, answers/more", "PUT, answers", "DELETE, answers"})
    void nothing_else_is_taken_without_a_token(String method, String rest) throws Exception {
        var result = send(request(id.toString(), list(chosen(1, 0)))
                .uri(address(id.toString(), rest))
                .method(method, BodyPublishers.ofString(list(chosen(1, 0)))));
        // Who has a token but no leave would be sent to sign in.
        assertThat(result.statusCode()).isEqualTo(403);
        assertThat(saved(1).response()).isNull();
    }

    @Test
    void who_is_signed_in_is_protected_likewise() throws Exception {
        var student = people.student("Арман");
        var taker = new PersonTaker(student.id());
        draw.ask(Kind.WHEN);
        var own = attempts.start(taker, new QuizSettings(Language.KK, Set.of(), 5, Difficulty.MEDIUM, Feedback.AT_END));
        draw.ask();
        var option = ((Task.Choice) attempts.get(own, taker).item(1).question().task())
                .options()
                .getFirst();
        var body = list(answer(1, 0, "{\"chosen\":\"%s\"}".formatted(option.id())));
        var cookie = SignedIn.COOKIE + "="
                + signIns.start(student.id(), SignIns.SHORT).value();
        for (var header : List.of(List.of("Sec-Fetch-Site", "cross-site"), List.of("Origin", "https://example.org")))
            assertThat(send(request(own.toString(), body)
                                    .setHeader("Cookie", cookie)
                                    .setHeader(header.getFirst(), header.getLast()))
                            .statusCode())
                    .isEqualTo(403);
        assertThat(send(request(own.toString(), body)
                                .setHeader("Cookie", cookie)
                                .setHeader("Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(attempts.get(own, taker).item(1).response()).isNull();
        assertThat(send(request(own.toString(), body)
                                .setHeader("Cookie", cookie)
                                .setHeader("Sec-Fetch-Site", "same-origin"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(attempts.get(own, taker).item(1).isAnswered()).isTrue();
    }

    @Test
    void what_our_pages_send_is_let_in() throws Exception {
        for (var headers : new String[][] {
            {"Sec-Fetch-Site", "same-origin"}, {"Origin", "http://localhost:" + port}, {"X-Nothing", "said"}
        })
            assertThat(send(request(id.toString(), "[]").setHeader(headers[0], headers[1]))
                            .statusCode())
                    .isEqualTo(200);
    }

    @Test
    void what_the_browser_says_of_itself_is_believed_before_what_a_proxy_may_have_changed() throws Exception {
        var result = send(request(id.toString(), "[]")
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("Origin", "https://school.example"));
        assertThat(result.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain;application/json",
                "text/plain, application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data;boundary=application/json",
                "json",
                ""
            })
    void what_a_form_can_send_is_refused(String type) throws Exception {
        var result = send(request(id.toString(), list(chosen(1, 0))).setHeader("Content-Type", type));
        assertThat(result.statusCode()).isEqualTo(415);
        assertThat(saved(1).response()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "7",
                "[",
                "[null]",
                "[[]]",
                "[{}]",
                "[{\"position\":\"1\",\"sequence\":0,\"language\":\"kk\",\"response\":{\"chosen\":\"a\"}}]",
                "[{\"position\":1.5,\"sequence\":0,\"language\":\"kk\",\"response\":{\"chosen\":\"a\"}}]",
                "[{\"position\":99999999999,\"sequence\":0,\"language\":\"kk\",\"response\":{\"chosen\":\"a\"}}]",
                "[{\"position\":1,\"sequence\":0,\"language\":\"de\",\"response\":{\"chosen\":\"a\"}}]",
                "[{\"position\":1,\"sequence\":0,\"language\":\"kk\",\"response\":{}}]",
                "[{\"position\":1,\"sequence\":0,\"language\":\"kk\",\"response\":{\"chosen\":{}}}]",
                "[{\"position\":1,\"position\":1,\"sequence\":0,\"language\":\"kk\",\"response\":{\"chosen\":\"a\"}}]",
                "[{\"position\":1,\"sequence\":0,\"language\":\"kk\"}]",
                "[] []"
            })
    void what_is_no_list_of_answers_is_refused_as_a_whole(String body) throws Exception {
        var result = post(body);
        assertThat(result.statusCode()).isEqualTo(400);
        assertThat(json(result).get("key").stringValue()).isEqualTo("attempt.error.request");
    }

    @Test
    void what_goes_deeper_than_any_answer_is_refused() throws Exception {
        assertThat(post("[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void the_most_that_is_taken_at_once_are_fifty_of_the_longest_answers() throws Exception {
        var longest = "\\u0001".repeat(InvalidResponseException.MAX_LENGTH);
        var answers = new String[AnswersController.MOST_ANSWERS];
        for (int i = 0; i < answers.length; i++) answers[i] = typed(2, i, i % 2 == 0 ? longest : longest + "a");
        var result = post(list(answers));
        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(json(result).get("answers").size()).isEqualTo(AnswersController.MOST_ANSWERS);
    }

    @Test
    void more_is_refused() throws Exception {
        var many = Collections.nCopies(AnswersController.MOST_ANSWERS + 1, chosen(1, 0))
                .toArray(String[]::new);
        assertThat(post(list(many)).statusCode()).isEqualTo(413);
        assertThat(post("[" + " ".repeat(AnswersController.MOST_BYTES) + "]").statusCode())
                .isEqualTo(413);
        assertThat(saved(1).response()).isNull();
    }

    @Test
    void the_sheet_is_for_the_browser_of_the_visitor_alone() throws Exception {
        var own = sheet(id.toString(), cookie(visitor));
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(own.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(own.body()).contains("data-position=\"3\"");
        assertThat(sheet(id.toString(), cookie(VisitorId.random(new SecureRandom())))
                        .statusCode())
                .isEqualTo(404);
        assertThat(sheet(id.toString(), "").statusCode()).isEqualTo(404);
        assertThat(sheet(UUID.randomUUID().toString(), cookie(visitor)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_time_that_is_left_is_for_the_browser_of_the_visitor_alone() throws Exception {
        var own = send(HttpRequest.newBuilder(address(id.toString(), "time")).header("Cookie", cookie(visitor)));
        assertThat(own.statusCode()).as("practice has no limit").isEqualTo(204);
        for (var cookie : List.of(cookie(VisitorId.random(new SecureRandom())), "")) {
            var foreign =
                    send(HttpRequest.newBuilder(address(id.toString(), "time")).header("Cookie", cookie));
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(json(foreign).get("key").stringValue()).isEqualTo("attempt.error.unknown");
        }
    }

    @Test
    void a_finished_quiz_has_no_sheet() throws Exception {
        attempts.finish(id, visitor);
        assertThat(sheet(id.toString(), cookie(visitor)).statusCode()).isEqualTo(410);
    }

    private HttpResponse<String> sheet(String attempt, String cookie) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(attempt, "sheet")).header("Cookie", cookie));
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(request(id.toString(), body));
    }

    private HttpRequest.Builder request(String attempt, String body) {
        return HttpRequest.newBuilder(address(attempt, "answers"))
                .setHeader("Content-Type", "application/json")
                .setHeader("Cookie", cookie(visitor))
                .POST(BodyPublishers.ofString(body));
    }

    private URI address(String attempt, String rest) {
        return URI.create("http://localhost:%d/attempt/%s/%s".formatted(port, attempt, rest));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    private static String cookie(VisitorId visitor) {
        return "zerek-visitor=" + visitor.value();
    }

    private AttemptItem saved(int position) {
        return attempts.get(id, visitor).item(position);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static String list(String... answers) {
        return "[" + String.join(",", answers) + "]";
    }

    private String chosen(int position, int sequence) {
        var task = (Task.Choice) saved(position).question().task();
        return answer(
                position,
                sequence,
                "{\"chosen\":\"%s\"}".formatted(task.options().getFirst().id()));
    }

    private static String typed(int position, int sequence, String text) {
        return answer(position, sequence, "{\"typed\":\"%s\"}".formatted(text));
    }

    private static String answer(int position, int sequence, String response) {
        return "{\"position\":%d,\"sequence\":%d,\"language\":\"ru\",\"response\":%s}"
                .formatted(position, sequence, response);
    }
}
