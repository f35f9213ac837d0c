package kz.zerek.load;

import java.util.List;

/**
 * What came back over a connection.
 *
 * @param cookies as {@code Set-Cookie} has them
 * @param isLast whether the server closes the connection after it
 */
record Response(int status, List<String> cookies, byte[] body, boolean isLast) {}
