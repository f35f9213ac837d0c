package kz.zerek.bank.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One file as read, with its problems.
 *
 * @param isYaml false if nothing of it could be read; it has no entries then
 */
record BankFile(String name, boolean isYaml, BankEntries entries, Problems problems) {

    static BankFile read(BankFolder folder, String name) {
        var problems = new Problems(name);
        var root = text(folder, name, problems).flatMap(text -> YamlTree.compose(text, problems));
        var entries = root.map(node -> entries(node, problems)).orElse(BankEntries.NONE);
        return new BankFile(name, root.isPresent(), entries, problems);
    }

    private static BankEntries entries(Node root, Problems problems) {
        var entries = new NodeReader(problems).record("", root, BankEntries.class);
        return entries == null ? BankEntries.NONE : entries;
    }

    private static Optional<String> text(BankFolder folder, String name, Problems problems) {
        try {
            var text = BoundedInput.read(folder, name);
            if (text.isEmpty()) problems.add("", "no-file", Map.of("file", name));
            return text;
        } catch (BoundedInput.TooLargeException e) {
            problems.add("", "too-large", Map.of("limit", BoundedInput.MAX_BYTES));
        } catch (CharacterCodingException e) {
            problems.add("", "not-utf8", Map.of());
        } catch (IOException e) {
            problems.add("", "unreadable", Map.of("detail", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }
}
