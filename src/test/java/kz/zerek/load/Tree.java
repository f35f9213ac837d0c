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

    private static final Node NONE = new Node(0);

    private final Map<Integer, Node> nodes = new HashMap<>();
    private Node last = NONE;

    void apply(Change change) {
        switch (change.type()) {
            case "detach" -> detach(change.node());
            case "put" -> put(node(change.node()), change);
            case "remove" -> remove(node(change.node()), change);
            case "splice" -> splice(node(change.node()), change);
            case "clear" -> clear(node(change.node()), change.feature());
            default -> {
                // A node that is attached is made when it is first named.
            }
        }
    }

    private Node node(int id) {
        // Most changes are of the node of the change before.
        if (last.id != id) last = nodes.computeIfAbsent(id, Node::new);
        return last;
    }

    private void detach(int id) {
        nodes.remove(id);
        last = NONE;
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

    /** Where the page says that something failed or was refused. */
    Optional<Node> problem() {
        return first(node -> (node.is("role", "alert") || node.classes.contains("problem"))
                && !node.words().isBlank());
    }

    /** A failure that tells what the page says instead: its problem, or else its heading. */
    IllegalStateException unexpected(String failure) {
        var said = problem().or(() -> first(node -> node.tag.equals("h1"))).map(Node::words);
        return new IllegalStateException(failure + "; the page says: " + said.orElse("nothing"));
    }
}
