package kz.zerek.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An element or a text of a page. */
final class Node {

    final int id;
    final List<Node> children = new ArrayList<>(4);
    final List<String> classes = new ArrayList<>(2);
    /** Properties too: a browser hardly tells them apart. */
    final Map<String, String> attributes = new HashMap<>();

    String tag = "";
    String text = "";
    boolean visible = true;

    Node(int id) {
        this.id = id;
    }

    boolean isA(String tag, String className) {
        return this.tag.equals(tag) && classes.contains(className);
    }

    boolean is(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    /** The first of this node and all below it that are shown, in the order of the page; looks no further. */
    Optional<Node> first(Predicate<Node> wanted) {
        return Optional.ofNullable(find(wanted));
    }

    private @Nullable Node find(Predicate<Node> wanted) {
        if (!visible) return null;
        if (wanted.test(this)) return this;
        for (var child : children) {
            var found = child.find(wanted);
            if (found != null) return found;
        }
        return null;
    }

    /** This node and all below it that are shown and wanted, in the order of the page. */
    List<Node> all(Predicate<Node> wanted) {
        var all = new ArrayList<Node>();
        each(node -> {
            if (wanted.test(node)) all.add(node);
        });
        return all;
    }

    private void each(Consumer<Node> action) {
        if (!visible) return;
        action.accept(this);
        for (var child : children) child.each(action);
    }

    /** What can be read here, in plain or as HTML. */
    String words() {
        var words = new StringBuilder();
        each(node -> words.append(node.text).append(node.attributes.getOrDefault("innerHTML", "")));
        return words.toString();
    }
}
