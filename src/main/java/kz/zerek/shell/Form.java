package kz.zerek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fields that are sent together. The server gets what stands in them when they are sent, and keeps none of it; browsers know
 * it for a form, and offer to fill it in.
 */
@Tag("form")
public class Form extends HtmlContainer {

    /** What is sent of a field for a time in which half of one stands: browsers keep the text to themselves. */
    static final String UNREADABLE = "?";

    /** The values of all fields by name. */
    public static final String VALUES = """
            Object.fromEntries([...new FormData(element)].map(([name, value]) =>\
             [name, element.elements[name].validity?.badInput ? '%s' : value]))""".formatted(UNREADABLE);

    private static final int PAUSE_MILLIS = 400;

    private final NativeButton send = new NativeButton();

    /**
     * @param label of the button that sends it
     * @param sent gets the values of the fields by name; a box that is not ticked has none
     */
    public Form(String label, SerializableConsumer<Map<String, String>> sent, Component... parts) {
        addClassName("form");
        // The server says what is wrong, at its field and in the language of the page; a browser would in its own.
        getElement().setAttribute("novalidate", true);
        add(parts);
        send.setText(label);
        send.addClassName("primary");
        send.getElement().setAttribute("type", "submit");
        add(send);
        getElement()
                .addEventListener(
                        "submit",
                        event -> sent.accept(values(event.getEventData().get(VALUES))))
                .preventDefault()
                .addEventData(VALUES);
    }

    /**
     * Also tells what stands in the fields when one of them was changed and is done with: a line when it is left, a box when
     * it is ticked.
     *
     * @param changed gets the values of all fields by name
     */
    public void addChangeListener(SerializableConsumer<Map<String, String>> changed) {
        getElement()
                .addEventListener(
                        "change",
                        event -> changed.accept(values(event.getEventData().get(VALUES))))
                .addEventData(VALUES);
    }

    /**
     * Also tells what stands in the fields when the typing in one of them pauses.
     *
     * @param typed gets the values of all fields by name
     */
    public void addTypingListener(SerializableConsumer<Map<String, String>> typed) {
        getElement()
                .addEventListener(
                        "input",
                        event -> typed.accept(values(event.getEventData().get(VALUES))))
                .debounce(PAUSE_MILLIS)
                .addEventData(VALUES);
    }

    /** Of what a browser sent, the texts. */
    private static Map<String, String> values(@Nullable JsonNode sent) {
        var values = new LinkedHashMap<String, String>();
        if (sent != null)
            sent.properties()
                    .forEach(
                            field -> Markup.text(field.getValue()).ifPresent(text -> values.put(field.getKey(), text)));
        return values;
    }
}
