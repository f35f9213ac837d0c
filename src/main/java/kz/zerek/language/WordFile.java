package kz.zerek.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list of {@code /language}: one entry a line, {@code [section]} lines between them, {@code #} for remarks.
 * Entries before the first section stand in the section named "".
 */
public record WordFile(Map<String, List<String>> sections) {

    /** @throws IllegalStateException if there is no such file */
    public static WordFile read(String name) {
        var sections = new LinkedHashMap<String, List<String>>();
        var section = "";
        for (var line : WordList.lines(name)) {
            if (line.startsWith("[")) section = line.substring(1, line.length() - 1);
            else sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
        }
        return new WordFile(sections);
    }

    /** The entries of a section; none if there is no such section. */
    public List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /** The entries outside any section. */
    public List<String> entries() {
        return section("");
    }
}
