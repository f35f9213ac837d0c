package kz.zerek.bank.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The fields of a map node by name; of a name given twice, the first. */
final class Fields {

    private final String path;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Problems problems;

    private Fields(String path, MappingNode map, Problems problems) {
        this.path = path;
        this.problems = problems;
        for (var field : map.getValue()) {
            if (field.getKeyNode() instanceof ScalarNode key) {
                add(key.getValue(), Lines.of(key), field.getValueNode());
            } else {
                problems.addAt(Lines.of(field.getKeyNode()), path, "no-field-name", Map.of());
            }
        }
    }

    /** @return null, with a problem, if the node is no map */
    static @Nullable Fields of(String path, Node node, Problems problems) {
        if (node instanceof MappingNode map) return new Fields(path, map, problems);
        problems.add(path, "not-a-map", Map.of());
        return null;
    }

    private void add(String name, int line, Node value) {
        if (values.putIfAbsent(name, value) == null) problems.locate(path(name), line);
        else problems.addAt(line, path(name), "duplicate-field", Map.of("field", name));
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    @Nullable
    Node get(String name) {
        return values.get(name);
    }

    Map<String, Node> all() {
        return values;
    }

    void onlyKnown(Collection<String> known) {
        for (var name : values.keySet()) {
            if (known.contains(name)) continue;
            NearestName.of(name, known)
                    .ifPresentOrElse(
                            nearest -> problems.add(
                                    path(name), "unknown-field-near", Map.of("field", name, "nearest", nearest)),
                            () -> problems.add(
                                    path(name),
                                    "unknown-field",
                                    Map.of("field", name, "known", String.join(", ", known))));
        }
    }
}
