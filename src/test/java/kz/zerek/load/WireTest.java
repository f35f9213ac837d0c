package kz.zerek.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class WireTest {

    private static final byte[] REQUEST = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void one_connection_carries_many_requests() throws Exception {
        assertThat(connectionsOf(List.of("ab"), 2)).hasSize(1);
    }

    @Test
    void a_connection_that_the_server_closed_meanwhile_is_made_anew() throws Exception {
        assertThat(connectionsOf(List.of("a", "b"), 2)).hasSize(2);
    }

    @Test
    void a_new_connection_without_a_response_is_a_failure() {
        assertThatThrownBy(() -> connectionsOf(List.of(""), 1)).isInstanceOf(EOFException.class);
    }

    /**
     * Sends requests to a server that answers with one letter each.
     *
     * @param letters a text for each connection, which is closed at its end
     */
    private static List<String> connectionsOf(List<String> letters, int requests) throws Exception {
        var taken = new CopyOnWriteArrayList<String>();
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var wire = new Wire((InetSocketAddress) server.getLocalSocketAddress())) {
            var answering = Thread.ofVirtual()
                    .start(() -> letters.forEach(each -> {
                        taken.add(each);
                        answer(server, each);
                    }));
            var bodies = new ArrayList<String>();
            for (int i = 0; i < requests; i++)
                bodies.add(new String(wire.send(REQUEST).body(), StandardCharsets.US_ASCII));
            answering.join();
            assertThat(String.join("", bodies)).isEqualTo(String.join("", letters));
        }
        return taken;
    }

    private static void answer(ServerSocket server, String letters) {
        try (var socket = server.accept()) {
            for (char letter : letters.toCharArray()) {
                socket.getInputStream().readNBytes(REQUEST.length);
                var response = "HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\n" + letter;
                socket.getOutputStream().write(response.getBytes(StandardCharsets.US_ASCII));
            }
            // Read before it is closed: else what is unread would be a reset.
            if (letters.isEmpty()) socket.getInputStream().readNBytes(REQUEST.length);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
