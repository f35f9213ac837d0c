package kz.zerek.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a page shows, kept up to date with the changes that the server sends. */
final class Tree {

    /** Where Vaadin's {@code NodeFeatureRegistry} keeps what a student looks at. */
    private static final int ELEMENT = 0;

    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int VIRTUAL_CHILDREN = 24;

    static final int BODY = 1;

    private final Map<Integer, Node> nodes = new HashMap<>();

    void apply(JsonNode changes) {
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        var node = node(change.get("node").intValue());
        switch (change.get("type").stringValue()) {
            case "detach" -> nodes.remove(node.id);
            case "put" ->
                put(node, change.get("feat").intValue(), change.get("key").stringValue(), change.get("value"));
            case "remove" -> remove(node, change);
            case "splice" -> splice(node, change);
            case "clear" -> clear(node, change.get("feat").intValue());
            default -> {
                // A node that is attached is made when it is first named.
            }
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    private static void put(Node node, int feature, String key, JsonNode value) {
        switch (feature) {
            case ATTRIBUTES -> node.attributes.put(key, value.asString());
            case PROPERTIES -> {
                if (key.equals("innerHTML")) node.html = value.asString();
            }
            case TEXT -> node.text = value.asString();
            case ELEMENT -> {
                if (key.equals("tag")) node.tag = value.asString();
                if (key.equals("visible")) node.visible = value.booleanValue();
            }
            default -> {}
        }
    }

    private static void remove(Node node, JsonNode change) {
        if (change.get("feat").intValue() == ATTRIBUTES)
            node.attributes.remove(change.get("key").stringValue());
    }

    private void splice(Node node, JsonNode change) {
        var index = change.get("index").intValue();
        var removed = change.has("remove") ? change.get("remove").intValue() : 0;
        switch (change.get("feat").intValue()) {
            case CHILDREN, VIRTUAL_CHILDREN -> {
                node.children.subList(index, index + removed).clear();
                if (change.has("addNodes")) addChildren(node, index, change.get("addNodes"));
            }
            case CLASSES -> {
                node.classes.subList(index, index + removed).clear();
                if (change.has("add"))
                    node.classes.addAll(
                            index,
                            change.get("add")
                                    .valueStream()
                                    .map(JsonNode::stringValue)
                                    .toList());
            }
            default -> {}
        }
    }

    private void addChildren(Node node, int index, JsonNode ids) {
        for (int i = 0; i < ids.size(); i++)
            node.children.add(index + i, node(ids.get(i).intValue()));
    }

    private static void clear(Node node, int feature) {
        switch (feature) {
            case CHILDREN -> node.children.clear();
            case CLASSES -> node.classes.clear();
            default -> {}
        }
    }

    Stream<Node> all(Predicate<Node> wanted) {
        return node(BODY).all().filter(wanted);
    }

    Optional<Node> first(Predicate<Node> wanted) {
        return all(wanted).findFirst();
    }

    Optional<Node> first(String tag, String className) {
        return first(node -> node.isA(tag, className));
    }
}
