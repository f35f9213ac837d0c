package kz.zerek.shell;

import java.util.Map;
import org.jsoup.nodes.Element;

/** One of many in a {@link Form}. */
public class FormSelect extends Markup {

    /**
     * @param name of the value
     * @param options their texts by their values, in order
     * @param value the one that is chosen to begin with
     */
    public FormSelect(String name, String label, Map<String, String> options, String value) {
        super(field(name, label, options, value));
    }

    private static Element field(String name, String label, Map<String, String> options, String value) {
        var field = tag("div", "form-field");
        var id = "field-" + name;
        field.appendElement("label").attr("for", id).text(label);
        var select = field.appendElement("select").attr("id", id).attr("name", name);
        options.forEach((option, text) -> select.appendElement("option")
                .attr("value", option)
                .attr("selected", option.equals(value))
                .text(text));
        return field;
    }
}
