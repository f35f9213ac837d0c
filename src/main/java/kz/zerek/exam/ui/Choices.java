package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Fields of a form that are chosen, not typed: of the browser's own kind, in one piece of markup. */
final class Choices {

    private Choices() {}

    /** Values below each other, of which one holds. */
    static Element list(String name, String legend, List<String> values, String value, Function<String, String> label) {
        var group = group("choice-list", legend);
        for (var one : values) group.appendChild(line(name, one, value, label.apply(one)));
        return group;
    }

    /** A value that can be chosen. */
    static Element line(String name, String one, String value, String label) {
        return tag("label", "check-box")
                .appendChild(radio(name, one, value))
                .appendChild(new Element("span").text(label));
    }

    private static Element radio(String name, String one, String value) {
        return new Element("input")
                .attr("type", "radio")
                .attr("name", name)
                .attr("value", one)
                .attr("checked", one.equals(value));
    }

    static Element group(String look, String legend) {
        var group = tag("fieldset", look);
        group.appendElement("legend").text(legend);
        return group;
    }

    /** A box to be ticked. */
    static Element box(String name, String label, boolean isTicked) {
        var box = tag("label", "check-box");
        box.appendElement("input").attr("type", "checkbox").attr("name", name).attr("checked", isTicked);
        return box.appendChild(new Element("span").text(label));
    }
}
