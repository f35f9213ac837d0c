package kz.zerek.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Language data that people read and edit: the files {@code /language/*.txt}, an entry a line: a word, then what is told
 * of it (the word itself if nothing follows). {@code #} begins a comment.
 */
public record WordList(Map<String, String> entries) {

    /** @param name of the file without its {@code .txt} */
    public static WordList load(String name) {
        var entries = new HashMap<String, String>();
        for (var line : lines(name + ".txt")) {
            var words = line.split("\\s+", 2);
            entries.put(words[0], words[words.length - 1]);
        }
        return new WordList(Map.copyOf(entries));
    }

    public Set<String> words() {
        return entries.keySet();
    }

    public @Nullable String get(String word) {
        return entries.get(word);
    }

    public boolean contains(String word) {
        return entries.containsKey(word);
    }

    /** The entries of a file, in order, each split at white space. */
    public static List<List<String>> entries(String file) {
        return lines(file).stream().map(line -> List.of(line.split("\\s+"))).toList();
    }

    /** All words of a file, in order. */
    public static List<String> words(String file) {
        return entries(file).stream().flatMap(List::stream).toList();
    }

    /** The lines of a file that say something, stripped. */
    public static List<String> lines(String file) {
        try (var in = WordList.class.getResourceAsStream("/language/" + file)) {
            if (in == null) throw new IllegalStateException("missing: /language/" + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
