package kz.zerek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a page that is one node of the server's tree, however much it shows: a node for each element would cost the
 * server, and every session, many times what the text does. Its events are listened to at its root. It is built of
 * jsoup's elements, in which a text cannot become markup.
 */
public class Markup extends Component {

    private static final String CLICKED = "event.target.closest('button')";

    public Markup(org.jsoup.nodes.Element root) {
        super(new Element(root.normalName()));
        root.attributes().forEach(attribute -> getElement().setAttribute(attribute.getKey(), attribute.getValue()));
        show(root);
    }

    /** Shows what is in an element in place of what was here; the root stays as it is. */
    protected final void show(org.jsoup.nodes.Element root) {
        // Only a document can say that no space is to be added.
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(root);
        getElement().setProperty("innerHTML", root.html());
    }

    /**
     * Listens to clicks on the buttons in it.
     *
     * @param property of the button, which the listener gets
     */
    protected final void addButtonListener(String property, SerializableConsumer<String> listener) {
        // The browser works out the value before it looks at the filter: a click may be beside the buttons.
        var value = CLICKED + "?." + property;
        getElement()
                .addEventListener("click", event -> text(event, value).ifPresent(listener::accept))
                .setFilter("!!" + CLICKED)
                .addEventData(value);
    }

    /** What a browser sent as text under an expression; empty if it sent anything else, as no browser of ours does. */
    public static Optional<String> text(DomEvent event, String expression) {
        return text(event.getEventData().get(expression));
    }

    /** The text that a value is; empty if it is none. */
    public static Optional<String> text(@Nullable JsonNode value) {
        return Optional.ofNullable(value).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** An element with a class name, or with several of them. */
    public static org.jsoup.nodes.Element tag(String name, String classNames) {
        return new org.jsoup.nodes.Element(name).attr("class", classNames);
    }

    /** An element that shows a text. */
    public static org.jsoup.nodes.Element tag(String name, String classNames, String text) {
        return tag(name, classNames).text(text);
    }
}
