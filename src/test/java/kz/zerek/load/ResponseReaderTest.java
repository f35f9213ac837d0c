package kz.zerek.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static final String OK = "HTTP/1.1 200 \r\n";

    @Test
    void a_body_has_the_length_that_its_head_tells() throws IOException {
        var response = reader(OK + "content-length: 6\r\n\r\nЗер").next();

        assertThat(response.status()).isEqualTo(200);
        assertThat(text(response)).isEqualTo("Зер");
        assertThat(response.isLast()).isFalse();
    }

    @Test
    void chunks_are_put_together() throws IOException {
        var response = reader(OK + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n")
                .next();

        assertThat(text(response)).isEqualTo("abc0123456789");
    }

    @Test
    void responses_follow_each_other_however_the_bytes_come_in() throws IOException {
        var bytes = (OK + "Content-Length: 2\r\nSet-Cookie: a=1; Path=/\r\nSet-Cookie: b=2\r\n\r\nab"
                        + "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\ncd\r\n0\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var reader = new ResponseReader(oneByOne(bytes));

        var first = reader.next();
        assertThat(text(first)).isEqualTo("ab");
        assertThat(first.cookies()).containsExactly("a=1; Path=/", "b=2");
        assertThat(reader.hasNext()).isTrue();
        var second = reader.next();
        assertThat(second.status()).isEqualTo(404);
        assertThat(text(second)).isEqualTo("cd");
        assertThat(second.isLast()).isTrue();
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void a_body_may_be_longer_than_the_buffer() throws IOException {
        var body = "x".repeat(100_000);

        assertThat(text(reader(OK + "Content-Length: 100000\r\n\r\n" + body).next()))
                .isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\n",
                "HTTP/1.1 20\r\nContent-Length: 0\r\n\r\n",
                "HTTP/2 200\r\nContent-Length: 0\r\n\r\n",
                "<html>\r\n\r\n",
                OK + "\r\n",
                OK + "Content-Length: -1\r\n\r\n",
                OK + "Content-Length: 999999999\r\n\r\n",
                OK + "Content-Length: two\r\n\r\nab",
                OK + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                OK + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\n0\r\nTrailer: x\r\n\r\n",
                OK + "Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n",
                OK + "Connection: Upgrade\r\nContent-Length: 0\r\n\r\n",
                OK + "no header\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\nContent-Length: 0\n\n"
            })
    void what_this_server_does_not_send_is_refused(String response) {
        assertThatThrownBy(() -> reader(response).next()).isInstanceOf(ProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 2",
                OK + "Content-Length: 3\r\n",
                OK + "Content-Length: 3\r\n\r\nab",
                OK + "Transfer-Encoding: chunked\r\n\r\n3\r\nab",
                OK + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"
            })
    void a_connection_that_ends_too_early_is_no_response(String response) {
        assertThatThrownBy(() -> reader(response).next()).isInstanceOf(EOFException.class);
    }

    private static ResponseReader reader(String bytes) {
        return new ResponseReader(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream oneByOne(byte[] bytes) {
        var all = new ByteArrayInputStream(bytes);
        return new InputStream() {
            @Override
            public int read() {
                return all.read();
            }

            @Override
            public int read(byte[] to, int from, int length) {
                return all.read(to, from, Math.min(1, length));
            }
        };
    }

    private static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
