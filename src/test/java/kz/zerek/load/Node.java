package kz.zerek.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element or a text of a page. */
final class Node {

    final int id;
    final List<Node> children = new ArrayList<>();
    final List<String> classes = new ArrayList<>();
    final Map<String, String> attributes = new HashMap<>();
    String tag = "";
    String text = "";
    /** What is in it and is no node of the tree. */
    String html = "";

    boolean visible = true;

    Node(int id) {
        this.id = id;
    }

    boolean isA(String tag, String className) {
        return this.tag.equals(tag) && classes.contains(className);
    }

    /** This node and all below it that are shown, in the order of the page. */
    Stream<Node> all() {
        return visible ? Stream.concat(Stream.of(this), children.stream().flatMap(Node::all)) : Stream.empty();
    }
}
