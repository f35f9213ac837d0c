package kz.zerek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import org.jsoup.nodes.Document;

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
        var value = CLICKED + "." + property;
        getElement()
                .addEventListener(
                        "click",
                        event -> listener.accept(event.getEventData().get(value).asString()))
                .setFilter("!!" + CLICKED)
                .addEventData(value);
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
