package kz.zerek.bank.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The problems found in one file, and the lines of its values. */
final class Problems {

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();
    private final NavigableSet<String> fields = new TreeSet<>();

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

    /** The same with a key of the bundles that is not one of bank files. */
    void addKey(String field, String key, Map<String, ?> arguments) {
        fields.add(field);
        found.add(new Problem(file, lineOf(field), field, key, arguments));
    }

    void addAt(int line, String field, String reason, Map<String, ?> arguments) {
        fields.add(field);
        found.add(new Problem(file, line, field, "bank.problem." + reason, arguments));
    }

    /** Whether there is a problem with the value of the field or with something in it. */
    boolean has(String field) {
        if (fields.contains(field)) return true;
        var inside = fields.ceiling(field + ".");
        return inside != null && inside.startsWith(field + ".");
    }

    /** By line; a mistake in a value that aliases repeat is told once. */
    List<Problem> found() {
        var mistakes = new HashSet<Mistake>();
        return found.stream()
                .filter(problem -> mistakes.add(Mistake.of(problem)))
                .sorted(Comparator.comparingInt(Problem::line).thenComparing(Problem::field))
                .toList();
    }

    private record Mistake(int line, String name, String reason, Map<String, ?> arguments) {

        static Mistake of(Problem problem) {
            var name = problem.field().substring(problem.field().lastIndexOf('.') + 1);
            return new Mistake(problem.line(), name, problem.reason(), problem.arguments());
        }
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
