package kz.zerek.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Reads one response of HTTP/1.1 after another, as this server sends them: a body has a length or comes in chunks.
 * Whatever else HTTP allows is refused, not guessed.
 */
final class ResponseReader {

    private static final int LONGEST_LINE = 8_192;
    private static final int LONGEST_BODY = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[16_384];
    private int position;
    private int limit;

    ResponseReader(InputStream in) {
        this.in = in;
    }

    /** Waits for a response to begin; false if the connection ends instead. */
    boolean hasNext() throws IOException {
        if (position < limit) return true;
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    Response next() throws IOException {
        int status = status(line());
        int length = -1;
        boolean inChunks = false;
        boolean isLast = false;
        var cookies = new ArrayList<String>(0);
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1) throw new ProtocolException("not a header: " + line);
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = size(value, 10);
                case "transfer-encoding" -> inChunks = only("chunked", value);
                case "connection" -> isLast = !value.equalsIgnoreCase("keep-alive") && only("close", value);
                case "content-encoding" -> only("identity", value);
                case "set-cookie" -> cookies.add(value);
                default -> {}
            }
        }
        if (inChunks == length >= 0) throw new ProtocolException("a body needs either a length or chunks");
        return new Response(status, cookies, inChunks ? chunks() : bytes(length), isLast);
    }

    private static int status(String line) throws ProtocolException {
        if (!line.matches("HTTP/1\\.1 [2-5][0-9]{2}( .*)?")) throw new ProtocolException("not a status: " + line);
        return Integer.parseInt(line, 9, 12, 10);
    }

    private static boolean only(String known, String value) throws ProtocolException {
        if (!value.equalsIgnoreCase(known)) throw new ProtocolException("neither expected nor known: " + value);
        return true;
    }

    private static int size(String digits, int radix) throws ProtocolException {
        try {
            int size = Integer.parseUnsignedInt(digits, radix);
            if (size >= 0 && size <= LONGEST_BODY) return size;
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new ProtocolException("not a size: " + digits);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            int size = size(line(), 16);
            if (size == 0) break;
            body.writeBytes(bytes(size));
            if (body.size() > LONGEST_BODY) throw new ProtocolException("a body without an end");
            expectEmptyLine();
        }
        expectEmptyLine();
        return body.toByteArray();
    }

    private void expectEmptyLine() throws IOException {
        var line = line();
        if (!line.isEmpty()) throw new ProtocolException("more than its size: " + line);
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = new byte[length];
        int buffered = Math.min(length, limit - position);
        System.arraycopy(buffer, position, bytes, 0, buffered);
        position += buffered;
        if (in.readNBytes(bytes, buffered, length - buffered) < length - buffered)
            throw new EOFException("the connection ended within a body");
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int next = read(); next != '\n'; next = read()) {
            if (line.length() == LONGEST_LINE) throw new ProtocolException("a line without an end");
            line.append((char) next);
        }
        int last = line.length() - 1;
        if (last < 0 || line.charAt(last) != '\r') throw new ProtocolException("a line without CR: " + line);
        line.setLength(last);
        return line.toString();
    }

    private int read() throws IOException {
        if (!hasNext()) throw new EOFException("the connection ended within a response");
        return buffer[position++] & 0xFF;
    }
}
