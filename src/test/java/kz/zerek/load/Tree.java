package kz.zerek.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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

    void apply(Change change) {
        var node = node(change.node());
        switch (change.type()) {
            case "detach" -> nodes.remove(node.id);
            case "put" -> put(node, change);
            case "remove" -> remove(node, change);
            case "splice" -> splice(node, change);
            case "clear" -> clear(node, change.feature());
            default -> {
                // A node that is attached is made when it is first named.
            }
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    private static void put(Node node, Change change) {
        switch (change.feature()) {
            case ATTRIBUTES, PROPERTIES -> node.attributes.put(change.key(), change.value());
            case TEXT -> node.text = change.value();
            case ELEMENT -> {
                if (change.key().equals("tag")) node.tag = change.value();
                if (change.key().equals("visible")) node.visible = Boolean.parseBoolean(change.value());
            }
            default -> {}
        }
    }

    private static void remove(Node node, Change change) {
        switch (change.feature()) {
            case ATTRIBUTES, PROPERTIES -> node.attributes.remove(change.key());
            default -> {}
        }
    }

    private void splice(Node node, Change change) {
        switch (change.feature()) {
            case CHILDREN, VIRTUAL_CHILDREN ->
                splice(
                        node.children,
                        change,
                        change.addedNodes().stream().map(this::node).toList());
            case CLASSES -> splice(node.classes, change, change.added());
            default -> {}
        }
    }

    private static <T> void splice(List<T> list, Change change, List<T> added) {
        list.subList(change.index(), change.index() + change.removed()).clear();
        list.addAll(change.index(), added);
    }

    private static void clear(Node node, int feature) {
        switch (feature) {
            case CHILDREN -> node.children.clear();
            case CLASSES -> node.classes.clear();
            default -> {}
        }
    }

    List<Node> all(Predicate<Node> wanted) {
        return node(BODY).all(wanted);
    }

    Optional<Node> first(Predicate<Node> wanted) {
        return node(BODY).first(wanted);
    }

    Optional<Node> first(String tag, String className) {
        return first(node -> node.isA(tag, className));
    }

    boolean has(String tag, String className) {
        return first(tag, className).isPresent();
    }

    Node button(String className) {
        return first("button", className).orElseThrow(() -> unexpected("no button " + className));
    }

    /** A failure that tells what the page says instead: a failure or refusal of the server's, or else its heading. */
    IllegalStateException unexpected(String problem) {
        return new IllegalStateException(problem + "; the page says: "
                + first(node -> (node.is("role", "alert") || node.is("role", "status"))
                                && !node.words().isBlank())
                        .or(() -> first(node -> node.tag.equals("h1")))
                        .map(Node::words)
                        .orElse("nothing"));
    }
}
