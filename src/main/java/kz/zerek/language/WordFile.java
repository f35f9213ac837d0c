package kz.zerek.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Language data that people read and edit: a file of {@code /language}, one entry a line, {@code [section]} lines between
 * them, {@code #} for remarks. Entries before the first section stand in the section named "".
 */
public record WordFile(Map<String, List<String>> sections) {

    /**
     * @param name with its ending: {@code months.txt}
     * @throws IllegalStateException if there is no such file
     */
    public static WordFile read(String name) {
        var sections = new LinkedHashMap<String, List<String>>();
        var section = "";
        for (var line : lines(name)) {
            if (line.startsWith("[")) section = line.substring(1, line.length() - 1);
            else sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
        }
        return new WordFile(sections);
    }

    /** The lines of a file that say something, stripped. */
    private static List<String> lines(String name) {
        try (var in = WordFile.class.getResourceAsStream("/language/" + name)) {
            if (in == null) throw new IllegalStateException("missing: /language/" + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a section; none if there is no such section. */
    public List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /** The entries outside any section. */
    public List<String> entries() {
        return section("");
    }

    /** The entries outside any section, each split at white space. */
    public List<List<String>> rows() {
        return entries().stream().map(entry -> List.of(entry.split("\\s+"))).toList();
    }

    /** All words outside any section. */
    public List<String> words() {
        return words("");
    }

    /** All words of a section; none if there is no such section. */
    public List<String> words(String section) {
        return section(section).stream()
                .flatMap(entry -> Stream.of(entry.split("\\s+")))
                .toList();
    }

    /**
     * The first word of each entry outside any section, with what the entry tells of it: the word itself if nothing.
     *
     * @throws IllegalStateException if two entries begin with the same word
     */
    public Map<String, String> map() {
        return entries().stream()
                .map(entry -> entry.split("\\s+", 2))
                .collect(toUnmodifiableMap(words -> words[0], words -> words[words.length - 1]));
    }
}
