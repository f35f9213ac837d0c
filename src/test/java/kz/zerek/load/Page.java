package kz.zerek.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zerek.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of a browser without a screen: opens the application, keeps its cookies and its tree of elements, and sends
 * events, each of which is one round trip.
 */
final class Page {

    /** An attempt and the number of the question in an address. */
    record Place(String attempt, int position) {}

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern QUESTION = Pattern.compile("quiz/([0-9a-f-]{36})/([0-9]+)");

    private final HttpClient client;
    private final URI server;
    private final Language language;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Tree tree = new Tree();
    private String token = "";
    private int ui;
    private int sync;
    private int sent;
    private Optional<Place> place = Optional.empty();

    Page(HttpClient client, URI server, Language language) {
        this.client = client;
        this.server = server;
        this.language = language;
    }

    /** Loads the application at its start page. */
    void open() throws IOException, InterruptedException {
        send(request("/").GET());
        var config = read(send(request("/?v-r=init&location=&query=").GET())).get("appConfig");
        ui = config.get("v-uiId").intValue();
        var first = config.get("uidl");
        token = first.get("Vaadin-Security-Key").stringValue();
        accept(first);
        fire(
                Tree.BODY,
                "ui-navigate",
                Map.of("route", "", "query", "", "appShellTitle", "", "historyState", Map.of("idx", 0), "trigger", ""));
    }

    void click(Node node) throws IOException, InterruptedException {
        fire(node.id, "click", Map.of());
    }

    void fire(Node node, String event, Map<String, ?> data) throws IOException, InterruptedException {
        fire(node.id, event, data);
    }

    private void fire(int node, String event, Map<String, ?> data) throws IOException, InterruptedException {
        var invocation = Map.of("type", "event", "node", node, "event", event, "data", data);
        var message = JSON.writeValueAsString(
                Map.of("csrfToken", token, "rpc", new Object[] {invocation}, "syncId", sync, "clientId", sent++));
        accept(read(send(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message)))));
    }

    private HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(server.resolve(address))
                .timeout(PATIENCE)
                .header("Accept-Language", language.code());
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        return request;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new IOException("status " + response.statusCode());
        keepCookies(response);
        return response.body();
    }

    private void keepCookies(HttpResponse<?> response) {
        for (var header : response.headers().allValues("Set-Cookie")) {
            var cookie = header.split(";", 2)[0].split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
    }

    private static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    private void accept(JsonNode answer) throws IOException {
        // A session that has ended, or a failure: a browser would load the page again.
        if (!answer.has("changes")) throw new IOException("not an answer to an event");
        sync = answer.get("syncId").intValue();
        tree.apply(answer.get("changes"));
        if (answer.has("execute")) answer.get("execute").forEach(this::followAddress);
    }

    private void followAddress(JsonNode script) {
        for (var parameter : script) {
            Matcher address = QUESTION.matcher(parameter.isString() ? parameter.stringValue() : "");
            if (address.matches()) place = Optional.of(new Place(address.group(1), Integer.parseInt(address.group(2))));
        }
    }

    Tree tree() {
        return tree;
    }

    /** The question whose address the page last went to. */
    Place place() {
        return place.orElseThrow();
    }
}
