package kz.zerek.command;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A line of which no more is kept than can be borne.
 *
 * @param text without its end; empty if it is too long
 */
record BoundedLine(String text, boolean tooLong) {

    /** In UTF-16 units. */
    static final int MOST = 20_000_000;

    /** @return null at the end */
    static @Nullable BoundedLine read(BufferedReader in) throws IOException {
        int c = in.read();
        if (c < 0) return null;
        var text = new StringBuilder();
        boolean tooLong = false;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (text.length() < MOST) text.append((char) c);
            else tooLong = true;
        }
        return tooLong ? new BoundedLine("", true) : new BoundedLine(text.toString(), false);
    }
}
