package kz.zerek.bank.file;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Counts the values of a tree as if every alias were written out: a short file can have billions of them. */
final class ExpandedSize {

    static final int MAX = 100_000;

    private final Map<Node, Long> sizes = new IdentityHashMap<>();

    private ExpandedSize() {}

    /** @return any number above {@link #MAX} if there are more, or if a value contains itself */
    static long of(Node root) {
        return new ExpandedSize().size(root);
    }

    private long size(Node node) {
        var known = sizes.get(node);
        if (known != null) return known;
        sizes.put(node, MAX + 1L); // as long as it is open, whoever meets it again is inside of it
        long size = 1 + children(node).mapToLong(this::size).reduce(0, (a, b) -> Math.min(MAX + 1L, a + b));
        sizes.put(node, size);
        return size;
    }

    private static Stream<Node> children(Node node) {
        return switch (node) {
            // Names of fields too: an anchor there may hold as much. In the order of the file, in which each alias
            // meets what was counted before, so that no chain of aliases is descended.
            case MappingNode map ->
                map.getValue().stream().flatMap(field -> Stream.of(field.getKeyNode(), field.getValueNode()));
            case SequenceNode list -> list.getValue().stream();
            default -> Stream.of();
        };
    }
}
