package kz.zerek.bank.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The problems found in one file, and the lines of its values. */
final class Problems {

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** Notes where the value of a field stands. */
    void locate(String field, int line) {
        lines.putIfAbsent(field, line);
    }

    /** A problem with the value of a field, or with its absence. */
    void add(String field, String reason, Map<String, ?> arguments) {
        addAt(lineOf(field), field, reason, arguments);
    }

    void addAt(int line, String field, String reason, Map<String, ?> arguments) {
        found.add(new Problem(file, line, field, "bank.problem." + reason, arguments));
    }

    /** The fields that have a problem by now. */
    Set<String> fields() {
        return found.stream().map(Problem::field).collect(Collectors.toSet());
    }

    /** By line. */
    List<Problem> found() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    /** The line of the field, or of the nearest thing around it that the file has. */
    private int lineOf(String field) {
        for (var path = field; !path.isEmpty(); path = parent(path)) {
            var line = lines.get(path);
            if (line != null) return line;
        }
        return 1;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
