package kz.zerek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** A text that is taken while it is typed: its label, and what is wrong with it. */
public class TypedField extends Div {

    private static final int LONGEST = 1_000;
    /** What is typed is taken when the typing pauses, and when the field is left. */
    private static final int PAUSE_MILLIS = 1_000;

    private final LineField input = new LineField();
    private final Paragraph problem = new Paragraph();
    private final SerializableConsumer<String> changed;
    private boolean hasLines;

    /**
     * @param id of the input on the page
     * @param changed gets what is typed
     */
    public TypedField(String id, String label, String value, SerializableConsumer<String> changed) {
        this.changed = changed;
        addClassName("draft-field");
        input.setId(id);
        input.setValue(value);
        input.getElement().setAttribute("autocomplete", "off").setAttribute("aria-describedby", id + "-problem");
        longest(LONGEST);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.getElement().addPropertyChangeListener("value", "change", _ -> {});
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) take(event.getValue());
        });
        problem.setId(id + "-problem");
        problem.addClassNames("status", "problem");
        var name = new NativeLabel(label);
        name.setFor(id);
        add(name, input, problem);
    }

    private void take(String typed) {
        var text = hasLines ? typed : LineField.line(typed);
        if (!text.equals(typed)) input.setValue(text);
        changed.accept(text);
    }

    public TypedField in(String language) {
        input.getElement().setAttribute("lang", language);
        return this;
    }

    /** Has several texts, a line each. */
    public TypedField ofLines() {
        hasLines = true;
        return longest(10 * LONGEST);
    }

    private TypedField longest(int length) {
        input.getElement().setAttribute("maxlength", String.valueOf(length));
        return this;
    }

    /** That of what is typed; empty if it has none. */
    protected Optional<String> language() {
        return Optional.ofNullable(input.getElement().getAttribute("lang"));
    }

    public void setValue(String text) {
        input.setValue(text);
    }

    public void focus() {
        input.focus();
    }

    /** Shows in the empty field what stands for nothing. */
    public void setPlaceholder(String text) {
        input.setPlaceholder(text);
    }

    /** @param text empty for nothing */
    public void setProblem(String text) {
        problem.setText(text);
        input.getElement().setAttribute("aria-invalid", String.valueOf(!text.isEmpty()));
    }

    /** Whether it says that something is wrong. */
    public boolean isWrong() {
        return !problem.getText().isEmpty();
    }
}
