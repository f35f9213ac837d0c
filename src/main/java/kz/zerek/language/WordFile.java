package kz.zerek.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A word list of {@code /language}: one entry a line, {@code [section]} lines between them, {@code #} for remarks.
 * Entries before the first section stand in the section named "".
 */
record WordFile(Map<String, List<String>> sections) {

    /** @throws UncheckedIOException if the resource cannot be read */
    static WordFile read(String name) {
        try (var in = WordFile.class.getResourceAsStream("/language/" + name)) {
            var text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return new WordFile(parse(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> parse(String text) {
        var sections = new LinkedHashMap<String, List<String>>();
        var section = "";
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("[")) section = line.substring(1, line.length() - 1);
            else sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
        }
        return sections;
    }

    /** The entries of a section; none if there is no such section. */
    List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /** The entries outside any section. */
    List<String> entries() {
        return section("");
    }
}
