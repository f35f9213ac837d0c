package kz.zerek.bank.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
            return new NounReader(problems).read(path, node);
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
            problems.locate(itemPath, Lines.of(item));
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
        } catch (UnfitValueException e) {
            problems.add(path, e.reason(), e.arguments());
            return null;
        }
    }
}
