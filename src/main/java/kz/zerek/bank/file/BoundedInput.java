package kz.zerek.bank.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files of a folder as text: UTF-8, and no larger than a person would write. */
final class BoundedInput {

    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BoundedInput() {}

    static final class TooLargeException extends IOException {}

    /**
     * @return empty if there is no such file
     * @throws TooLargeException beyond {@link #MAX_BYTES}
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     */
    static Optional<String> read(BankFolder folder, String name) throws IOException {
        try (var in = folder.open(name)) {
            if (in == null) return Optional.empty();
            var bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) throw new TooLargeException();
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        }
    }
}
