package kz.zerek.shell;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jsoup.nodes.Element;

/** A few values side by side, one of which holds: native radios under a legend. */
public class SegmentedChoice<T> extends Markup {

    private static final String CHOSEN = "event.target.value";

    private final List<T> values;
    private final SerializableConsumer<T> chosen;

    /** @param name of the group, unique on the screen */
    public SegmentedChoice(
            String name,
            String legend,
            List<T> values,
            T value,
            SerializableFunction<T, String> label,
            SerializableConsumer<T> chosen) {
        this(name, legend, values, value, label, _ -> "", chosen);
    }

    /** @param look the class name of the text of a value; empty for none */
    public SegmentedChoice(
            String name,
            String legend,
            List<T> values,
            T value,
            SerializableFunction<T, String> label,
            SerializableFunction<T, String> look,
            SerializableConsumer<T> chosen) {
        super(segments(name, legend, values, value, label, look));
        this.values = List.copyOf(values);
        this.chosen = chosen;
        getElement()
                .addEventListener("change", event -> text(event, CHOSEN).ifPresent(this::choose))
                .addEventData(CHOSEN);
    }

    private static <T> Element segments(
            String name,
            String legend,
            List<T> values,
            T value,
            SerializableFunction<T, String> label,
            SerializableFunction<T, String> look) {
        var segments = tag("fieldset", "segments");
        segments.appendElement("legend").text(legend);
        var row = tag("div", "segments-row");
        segments.appendChild(row);
        for (int i = 0; i < values.size(); i++) {
            var segment = row.appendElement("label");
            segment.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", name)
                    .attr("value", String.valueOf(i))
                    .attr("checked", values.get(i).equals(value));
            segment.appendChild(tag("span", look.apply(values.get(i)), label.apply(values.get(i))));
        }
        return segments;
    }

    /** @param index as text; what is none of the values' is ignored: no reader can choose it */
    private void choose(String index) {
        for (int i = 0; i < values.size(); i++) {
            if (String.valueOf(i).equals(index)) chosen.accept(values.get(i));
        }
    }
}
