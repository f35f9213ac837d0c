package kz.zerek.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words and what is told of them: a resource with an entry a line, the word, then after a space what it maps to (the word
 * itself if nothing follows). {@code #} begins a comment.
 */
record WordList(Map<String, String> entries) {

    static WordList load(String name) {
        var entries = new HashMap<String, String>();
        try (var in = WordList.class.getResourceAsStream("/language/" + name + ".txt")) {
            if (in == null) throw new IllegalStateException("no word list " + name);
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) add(line, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordList(Map.copyOf(entries));
    }

    private static void add(String line, Map<String, String> entries) {
        var comment = line.indexOf('#');
        var text = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (text.isEmpty()) return;
        var space = text.indexOf(' ');
        if (space < 0) entries.put(text, text);
        else entries.put(text.substring(0, space), text.substring(space).strip());
    }

    Set<String> words() {
        return entries.keySet();
    }

    @Nullable
    String get(String word) {
        return entries.get(word);
    }

    boolean contains(String word) {
        return entries.containsKey(word);
    }
}
