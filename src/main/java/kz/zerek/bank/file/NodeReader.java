package kz.zerek.bank.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.language.Form;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads nodes into the records of the format. What does not fit is a problem and is left out: null, or an empty list. So
 * is what is missing, without a problem: the constraints of the records say what may be missing.
 */
final class NodeReader {

    private final Problems problems;

    NodeReader(Problems problems) {
        this.problems = problems;
    }

    <R extends Record> @Nullable R record(String path, Node node, Class<R> type) {
        var fields = Fields.of(path, node, problems);
        if (fields == null) return null;
        var shape = RecordShape.of(type);
        fields.onlyKnown(shape.keys());
        return type.cast(shape.create(key -> read(fields.path(key), fields.get(key), shape.type(key))));
    }

    private @Nullable Object read(String path, @Nullable Node node, Type type) {
        var absent = node == null || node.getTag().equals(Tag.NULL);
        if (type instanceof ParameterizedType generic) {
            var element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) return absent ? List.of() : list(path, node, element);
            if (generic.getRawType() == Localized.class) return absent ? null : localized(path, node, element);
        } else if (absent) {
            return null;
        } else if (type == Noun.class && node instanceof MappingNode) {
            return noun(path, node);
        } else if (type instanceof Class<?> plain && plain.isRecord() && !ScalarType.reads(plain)) {
            return record(path, node, plain.asSubclass(Record.class));
        } else if (type instanceof Class<?> plain) {
            return scalar(path, node, plain);
        }
        throw new IllegalStateException("the format has no " + type);
    }

    private List<@Nullable Object> list(String path, Node node, Type element) {
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(path, "not-a-list", Map.of());
            return List.of();
        }
        var read = new ArrayList<@Nullable Object>();
        for (var item : sequence.getValue()) {
            var itemPath = "%s[%d]".formatted(path, read.size());
            problems.locate(itemPath, line(item));
            read.add(read(itemPath, item, element));
        }
        return Collections.unmodifiableList(read);
    }

    private @Nullable Localized<@Nullable Object> localized(String path, Node node, Type element) {
        var fields = Fields.of(path, node, problems);
        if (fields == null) return null;
        fields.onlyKnown(List.of("kk", "ru", "en"));
        return Localized.of(language -> {
            var key = language.code();
            return read(fields.path(key), fields.get(key), element);
        });
    }

    private @Nullable Object scalar(String path, Node node, Class<?> type) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(path, "not-a-value", Map.of());
            return null;
        }
        try {
            return ScalarType.of(type).read(scalar.getValue());
        } catch (ScalarType.UnfitException e) {
            problems.add(path, e.reason(), e.arguments());
            return null;
        }
    }

    /** A name that is given with forms: {@code {base: мектеп, possessive: мектебі}}. */
    private @Nullable Noun noun(String path, Node node) {
        var fields = Fields.of(path, node, problems);
        if (fields == null) return null;
        var base = text(fields, Noun.BASE);
        var given = new HashSet<>(List.of(Form.BASE));
        var forms = new HashMap<Form, String>();
        for (var name : fields.all().keySet()) {
            if (name.equals(Noun.BASE)) continue;
            var form = Form.of(name);
            if (form.isEmpty()) problems.add(fields.path(name), "unknown-form", Map.of("invalid", name));
            else if (!given.add(form.get())) problems.add(fields.path(name), "duplicate-form", Map.of("invalid", name));
            else text(fields, name).ifPresent(text -> forms.put(form.get(), text));
        }
        return base.map(text -> new Noun(text, forms)).orElse(null);
    }

    private Optional<String> text(Fields fields, String name) {
        if (fields.get(name) instanceof ScalarNode scalar && !scalar.getValue().isBlank())
            return Optional.of(scalar.getValue());
        problems.add(fields.path(name), "not-blank", Map.of());
        return Optional.empty();
    }

    /** The line of a node as people count, from 1. */
    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The fields of a map node by name; of a name given twice, the first. */
    private static final class Fields {

        private final String path;
        private final Map<String, Node> values = new LinkedHashMap<>();
        private final Problems problems;

        private Fields(String path, MappingNode map, Problems problems) {
            this.path = path;
            this.problems = problems;
            for (var field : map.getValue()) {
                if (field.getKeyNode() instanceof ScalarNode key) {
                    add(key.getValue(), line(key), field.getValueNode());
                } else {
                    problems.addAt(line(field.getKeyNode()), path, "no-field-name", Map.of());
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
}
