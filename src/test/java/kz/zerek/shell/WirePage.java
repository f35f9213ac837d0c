package kz.zerek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A page of a browser that says what a test wants it to say, each time from another place. */
class WirePage {

    private static final Pattern COOKIE = Pattern.compile("Set-Cookie: (JSESSIONID=[^;]+)");
    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    private final int port;
    private String cookie = "";
    private String token = "";
    private String ui = "";
    private int sent;

    WirePage(int port) {
        this.port = port;
    }

    /** Loads the page, and no screen yet. */
    void open(String address, String host, String... headers) throws IOException {
        var answer = send(address, host, "GET /?v-r=init&location=&query=", "", headers);
        cookie = found(COOKIE, answer);
        token = found(TOKEN, answer);
        ui = found(UI, answer);
    }

    /** @return what the server answers */
    String navigate(String address, String host, String route, String... headers) throws IOException {
        var event = """
                {"csrfToken": "%s", "syncId": %d, "clientId": %d, "rpc": [{"type": "event", "node": 1, \
                "event": "ui-navigate", "data": {"route": "%s", "query": "", "appShellTitle": "", \
                "historyState": {"idx": 0}, "trigger": ""}}]}""".formatted(token, sent, sent, route);
        sent++;
        return send(address, host, "POST /?v-r=uidl&v-uiId=" + ui, event, headers);
    }

    /** The older protocol: its answers end with the connection, and are in one piece. */
    private String send(String address, String host, String what, String body, String... headers) throws IOException {
        try (var socket = new Socket(address, port)) {
            var request = "%s HTTP/1.0\r\nHost: %s:%d\r\nAccept-Language: en\r\nCookie: %s\r\n%s%s"
                    .formatted(
                            what,
                            host,
                            port,
                            cookie,
                            "Content-Type: application/json; charset=UTF-8\r\nContent-Length: %d\r\n"
                                    .formatted(body.length()),
                            headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n");
            socket.getOutputStream().write((request + "\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
            return answer;
        }
    }

    private static String found(Pattern pattern, String answer) {
        var matcher = pattern.matcher(answer);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
