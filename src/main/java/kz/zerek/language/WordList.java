package kz.zerek.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Language data that people read and edit: the files {@code /language/*.txt}, one entry a line, {@code #} for comments. */
final class WordList {

    private WordList() {}

    /** The entries of a file, in order, each split at white space. */
    static List<List<String>> entries(String file) {
        try (var in = WordList.class.getResourceAsStream("/language/" + file)) {
            if (in == null) throw new IllegalStateException("missing: /language/" + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a file, in order. */
    static List<String> words(String file) {
        return entries(file).stream().flatMap(List::stream).toList();
    }
}
