package kz.zerek.bank.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a folder as text: UTF-8, and no larger than a person would write. */
final class FolderTexts {

    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BankFolder folder;
    private final Map<String, Optional<String>> documents = new HashMap<>();

    FolderTexts(BankFolder folder) {
        this.folder = folder;
    }

    static final class TooLargeException extends IOException {}

    /**
     * @return empty if there is no such file
     * @throws TooLargeException beyond {@link #MAX_BYTES}
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     */
    Optional<String> read(String name) throws IOException {
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

    /**
     * The text of a document, read once.
     *
     * @return empty if there is none, or none that can be read
     */
    Optional<String> document(String file) {
        return documents.computeIfAbsent(file, this::readDocument);
    }

    private Optional<String> readDocument(String file) {
        try {
            return read("documents/" + file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
