package kz.zerek.bank.file;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** YAML text as a tree of nodes that know their lines. No object is made of it, whatever its tags say. */
final class YamlTree {

    private static final int MAX_DEPTH = 20;

    /** More than a person would write; what they multiply is bounded by {@link ExpandedSize#MAX}. */
    private static final int MAX_ALIASES = 10_000;

    private YamlTree() {}

    /** @return empty, with one problem, if it is not one YAML document of a size that people write */
    static Optional<Node> compose(String text, Problems problems) {
        try {
            var root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(text));
            if (root == null) problems.add("", "empty", Map.of());
            else if (ExpandedSize.of(root) <= ExpandedSize.MAX) return Optional.of(root);
            else problems.add("", "too-many-values", Map.of("limit", ExpandedSize.MAX));
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
        options.setCodePointLimit(BoundedInput.MAX_BYTES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        return options;
    }

    private static int lineOf(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }
}
