package kz.zerek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** What cannot be undone: a step away, where it says what is lost. */
public class Confirmation extends NativeDetails {

    /** @param sure on the button that does it */
    public Confirmation(String label, String text, String sure, SerializableRunnable action) {
        var button = ActionButton.quiet(sure, action);
        button.addClassName("danger");
        setSummaryText(label);
        setContent(new Div(new Paragraph(text), button));
    }
}
