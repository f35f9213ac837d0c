package kz.zerek.shell;

import java.util.Map;
import org.jsoup.nodes.Element;

/** One of several in a {@link Form}. */
public class FormChoice extends Markup {

    /**
     * @param name of the value
     * @param options their texts by their values, in order
     * @param value the one that is chosen to begin with
     */
    public FormChoice(String name, String legend, Map<String, String> options, String value) {
        super(segments(name, legend, options, value));
    }

    private static Element segments(String name, String legend, Map<String, String> options, String value) {
        var segments = tag("fieldset", "segments");
        segments.appendElement("legend").text(legend);
        var row = tag("div", "segments-row");
        segments.appendChild(row);
        options.forEach((option, text) -> {
            var segment = row.appendElement("label");
            segment.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", name)
                    .attr("value", option)
                    .attr("checked", option.equals(value));
            segment.appendElement("span").text(text);
        });
        return segments;
    }
}
