package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** A few values side by side, one of which holds: native radios under a legend. */
class SegmentedChoice<T> extends FieldSet {

    private static final String CHOSEN = "event.target.value";

    private final List<T> values;
    private final SerializableConsumer<T> chosen;

    /** @param name of the group, unique on the screen */
    SegmentedChoice(
            String name,
            String legend,
            List<T> values,
            T value,
            SerializableFunction<T, String> label,
            SerializableConsumer<T> chosen) {
        super(legend);
        this.values = List.copyOf(values);
        this.chosen = chosen;
        addClassName("segments");
        var row = new Element("div");
        row.getClassList().add("segments-row");
        for (int i = 0; i < values.size(); i++) {
            var input = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", name)
                    .setAttribute("value", String.valueOf(i))
                    .setAttribute("checked", values.get(i).equals(value));
            var text = new Element("span").setText(label.apply(values.get(i)));
            row.appendChild(new Element("label").appendChild(input, text));
        }
        getElement().appendChild(row);
        row.addEventListener(
                        "change",
                        event -> choose(event.getEventData().get(CHOSEN).asString()))
                .addEventData(CHOSEN);
    }

    /** @param index as text; what is none of the values' is ignored: no reader can choose it */
    private void choose(String index) {
        for (int i = 0; i < values.size(); i++) {
            if (String.valueOf(i).equals(index)) chosen.accept(values.get(i));
        }
    }
}
