package kz.zerek.bank.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * One file as read, with its problems. Its YAML is a tree of nodes that know their lines: no object is made of it,
 * whatever its tags say.
 *
 * @param isYaml false if nothing of it could be read; it has no content then
 * @param content the whole as a record, or the one that stands for nothing
 */
record YamlFile<R extends Record>(String name, boolean isYaml, R content, Problems problems) {

    private static final int MAX_DEPTH = 20;

    /** More than a person would write; what they multiply is bounded by {@link #MAX_VALUES}. */
    private static final int MAX_ALIASES = 10_000;

    private static final int MAX_VALUES = 100_000;

    /** @param nothing what a file has that cannot be read as a record of its type */
    static <R extends Record> YamlFile<R> read(FolderTexts folder, String name, Class<R> type, R nothing) {
        var problems = new Problems(name);
        var root = text(folder, name, problems).flatMap(text -> compose(text, problems));
        var content = root.map(node -> new NodeReader(problems).record("", node, type));
        return new YamlFile<>(name, root.isPresent(), content.orElse(nothing), problems);
    }

    private static Optional<String> text(FolderTexts folder, String name, Problems problems) {
        try {
            var text = folder.read(name);
            if (text.isEmpty()) problems.add("", "no-file", Map.of("file", name));
            return text;
        } catch (FolderTexts.TooLargeException e) {
            problems.add("", "too-large", Map.of("limit", FolderTexts.MAX_BYTES));
        } catch (CharacterCodingException e) {
            problems.add("", "not-utf8", Map.of());
        } catch (IOException e) {
            problems.add("", "unreadable", Map.of("detail", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Empty, with one problem, if it is not one YAML document of a size that people write. */
    private static Optional<Node> compose(String text, Problems problems) {
        try {
            var root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(text));
            if (root == null) problems.add("", "empty", Map.of());
            else if (size(root, new IdentityHashMap<>()) <= MAX_VALUES) return Optional.of(root);
            else problems.add("", "too-many-values", Map.of("limit", MAX_VALUES));
        } catch (MarkedYAMLException e) {
            problems.addAt(e.getProblemMark().getLine() + 1, "", "syntax", Map.of("detail", e.getProblem()));
        } catch (ReaderException e) {
            problems.addAt(lineOf(text, e.getPosition()), "", "syntax", Map.of("detail", e.getMessage()));
        } catch (YAMLException e) {
            problems.add("", "syntax", Map.of("detail", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setCodePointLimit(FolderTexts.MAX_BYTES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        return options;
    }

    private static int lineOf(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }

    /**
     * The values of a tree as if every alias were written out, since a short file can have billions of them: any number
     * above {@link #MAX_VALUES} if there are more, or if a value contains itself.
     */
    private static long size(Node node, Map<Node, Long> sizes) {
        var known = sizes.get(node);
        if (known != null) return known;
        sizes.put(node, MAX_VALUES + 1L); // as long as it is open, whoever meets it again is inside of it
        long size = 1
                + children(node)
                        .mapToLong(child -> size(child, sizes))
                        .reduce(0, (a, b) -> Math.min(MAX_VALUES + 1L, a + b));
        sizes.put(node, size);
        return size;
    }

    /**
     * Names of fields are among them: an anchor there may hold as much. In the order of the file each alias meets what
     * was counted before, so that no chain of aliases is descended.
     */
    private static Stream<Node> children(Node node) {
        return switch (node) {
            case MappingNode map ->
                map.getValue().stream().flatMap(field -> Stream.of(field.getKeyNode(), field.getValueNode()));
            case SequenceNode list -> list.getValue().stream();
            default -> Stream.of();
        };
    }
}
