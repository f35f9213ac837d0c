package kz.zerek.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of examples in {@code src/test/resources/extraction}: columns apart by tabs, remarks behind {@code #}. */
public final class ExamplesFile {

    private ExamplesFile() {}

    public static List<List<String>> rows(String name) {
        try (var in = ExamplesFile.class.getResourceAsStream("/extraction/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
