package kz.zerek.load;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way of one browser to the server, kept open from request to request. */
final class Wire implements Closeable {

    private static final int PATIENCE = (int) Duration.ofSeconds(60).toMillis();

    private final InetSocketAddress server;
    private @Nullable Socket socket;
    private @Nullable ResponseReader responses;

    Wire(InetSocketAddress server) {
        this.server = server;
    }

    /** @param request a whole one, head and body */
    Response send(byte[] request) throws IOException {
        var response = socket == null ? Optional.<Response>empty() : ask(request);
        // The server closes what was idle for long. A browser then connects anew and sends the request again, which
        // Vaadin takes once only: it numbers them.
        if (response.isEmpty()) {
            connect();
            response = ask(request);
        }
        var received = response.orElseThrow(() -> new EOFException("no response"));
        if (received.isLast()) close();
        return received;
    }

    private void connect() throws IOException {
        close();
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        socket.connect(server, PATIENCE);
        responses = new ResponseReader(socket.getInputStream());
    }

    /** @return nothing if the connection is closed before a response begins */
    private Optional<Response> ask(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            if (!responses.hasNext()) return Optional.empty();
        } catch (SocketException e) {
            return Optional.empty();
        }
        return Optional.of(responses.next());
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
