package kz.zerek.shell;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sends forms as a browser does. */
public final class FormFixture {

    private FormFixture() {}

    /** @param values by the names of their fields */
    public static void send(Form form, Map<String, String> values) {
        var sent = JsonNodeFactory.instance.objectNode();
        values.forEach(sent::put);
        ScreenFixture.fire(form.getElement(), "submit", Form.VALUES, sent);
    }
}
