package kz.zerek.load;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of a browser without a screen: opens the application, keeps its cookies and its tree of elements, and sends
 * events, each of which is one round trip.
 */
final class Page implements Closeable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Wire wire;
    private final Language language;
    /** The headers of each request. */
    private final String always;

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String cookieHeader = "";
    private final Tree tree = new Tree();
    private String token = "";
    private int ui;
    private int sync;
    private int sent;
    private @Nullable Place place;

    Page(Wire wire, URI server, Language language) {
        this.wire = wire;
        this.language = language;
        always = "Host: %s\r\nUser-Agent: zerek-load\r\nAccept-Language: %s\r\n"
                .formatted(server.getAuthority(), language.code());
    }

    /** Loads the application at its start page. */
    void open() throws IOException {
        send("GET", "/", new byte[0]);
        var config = JSON.readTree(send("GET", "/?v-r=init&location=&query=", new byte[0]))
                .get("appConfig");
        ui = config.get("v-uiId").intValue();
        var first = config.get("uidl");
        token = first.get("Vaadin-Security-Key").stringValue();
        accept(JSON.treeAsTokens(first));
        fire(
                Tree.BODY,
                "ui-navigate",
                Map.of("route", "", "query", "", "appShellTitle", "", "historyState", Map.of("idx", 0), "trigger", ""));
    }

    void click(Node node) throws IOException {
        // The way on tells what it said when it was pressed.
        var value = node.attributes.get("value");
        fire(node.id, "click", value == null ? Map.of() : Map.of("element.value", value));
    }

    void fire(Node node, String event, Map<String, ?> data) throws IOException {
        fire(node.id, event, data);
    }

    private void fire(int node, String event, Map<String, ?> data) throws IOException {
        var invocation = Map.of("type", "event", "node", node, "event", event, "data", data);
        var message = JSON.writeValueAsBytes(
                Map.of("csrfToken", token, "rpc", new Object[] {invocation}, "syncId", sync, "clientId", sent++));
        accept(JSON.createParser(send("POST", "/?v-r=uidl&v-uiId=" + ui, message)));
    }

    /** Sends something that is no event. */
    JsonNode post(String address, Object body) throws IOException {
        return JSON.readTree(send("POST", address, JSON.writeValueAsBytes(body)));
    }

    private void accept(JsonParser answer) throws IOException {
        try (answer) {
            var reply = Reply.read(answer, tree);
            sync = reply.syncId();
            place = reply.place().orElse(place);
        }
    }

    private byte[] send(String method, String address, byte[] body) throws IOException {
        var response = wire.send(request(method, address, body));
        if (response.status() != 200) throw new IOException("status " + response.status());
        response.cookies().forEach(this::keep);
        return response.body();
    }

    private byte[] request(String method, String address, byte[] body) {
        var head = method + " " + address + " HTTP/1.1\r\n" + always + cookieHeader;
        if (body.length > 0)
            head += "Content-Type: application/json; charset=UTF-8\r\nContent-Length: " + body.length + "\r\n";
        return joined((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1), body);
    }

    private static byte[] joined(byte[] head, byte[] body) {
        var whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private void keep(String header) {
        var cookie = header.split(";", 2)[0].split("=", 2);
        cookies.put(cookie[0], cookie[1]);
        cookieHeader = cookies.entrySet().stream()
                .map(kept -> kept.getKey() + "=" + kept.getValue())
                .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }

    Tree tree() {
        return tree;
    }

    /** In which the page is read. */
    Language language() {
        return language;
    }

    /** The question whose address the page last went to. */
    Place place() {
        if (place == null) throw new IllegalStateException("no question has an address yet");
        return place;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
