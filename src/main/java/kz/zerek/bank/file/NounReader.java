package kz.zerek.bank.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.language.Form;
import kz.zerek.language.Noun;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a name that is given with forms: {@code {base: мектеп, possessive: мектебі}}. */
final class NounReader {

    private final Problems problems;

    NounReader(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    Noun read(String path, Node node) {
        var fields = Fields.of(path, node, problems);
        if (fields == null) return null;
        var base = text(fields, Noun.BASE);
        var given = new HashSet<>(List.of(Form.BASE));
        var forms = new HashMap<Form, String>();
        for (var name : fields.all().keySet()) {
            if (name.equals(Noun.BASE)) continue;
            var form = form(name);
            if (form.isEmpty()) problems.add(fields.path(name), "unknown-form", Map.of("invalid", name));
            else if (!given.add(form.get())) problems.add(fields.path(name), "duplicate-form", Map.of("invalid", name));
            else text(fields, name).ifPresent(text -> forms.put(form.get(), text));
        }
        return base.map(text -> new Noun(text, forms)).orElse(null);
    }

    private static Optional<Form> form(String words) {
        try {
            return Optional.of(Form.parse(words));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> text(Fields fields, String name) {
        if (fields.get(name) instanceof ScalarNode scalar && !scalar.getValue().isBlank())
            return Optional.of(scalar.getValue());
        problems.add(fields.path(name), "not-blank", Map.of());
        return Optional.empty();
    }
}
