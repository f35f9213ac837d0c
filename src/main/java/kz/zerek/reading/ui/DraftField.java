package kz.zerek.reading.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import kz.zerek.reading.Candidate;

/** A text of a draft: its label, what the lexicon suggests for it, and what is wrong with it. */
class DraftField extends Div {

    private static final int LONGEST = 1_000;
    /** What is typed is stored when the typing pauses, and when the field is left. */
    private static final int PAUSE_MILLIS = 1_000;
    /** Where in a message a text in another language comes; no message has it. */
    private static final String PLACE = "\ufffc";

    private final LineField input = new LineField();
    private final Paragraph problem = new Paragraph();
    private final Div suggestion = new Div();
    private final SerializableConsumer<String> changed;

    /**
     * @param id of the input on the page
     * @param changed gets what is typed
     */
    DraftField(String id, String label, String value, SerializableConsumer<String> changed) {
        this.changed = changed;
        addClassName("draft-field");
        input.setId(id);
        input.setValue(value);
        input.getElement()
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", id + "-problem");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.getElement().addPropertyChangeListener("value", "change", _ -> {});
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) take(event.getValue());
        });
        problem.setId(id + "-problem");
        problem.addClassNames("status", "problem");
        suggestion.addClassName("suggestion");
        var name = new NativeLabel(label);
        name.setFor(id);
        add(name, input, suggestion, problem);
    }

    static String id(Candidate candidate, String path) {
        return "field-%d-%s".formatted(candidate.number(), DraftForm.id(path));
    }

    private void take(String typed) {
        var line = LineField.line(typed);
        if (!line.equals(typed)) input.setValue(line);
        changed.accept(line);
    }

    DraftField in(String language) {
        input.getElement().setAttribute("lang", language);
        return this;
    }

    void setValue(String text) {
        input.setValue(text);
    }

    /** Shows in the empty field what stands for nothing. */
    void setPlaceholder(String text) {
        input.setPlaceholder(text);
    }

    void setProblem(String text) {
        problem.setText(text);
        input.getElement().setAttribute("aria-invalid", String.valueOf(!text.isEmpty()));
    }

    /** Offers what the lexicon knows. */
    void suggest(String text) {
        offer("reading.suggestion", text);
    }

    /** Offers what was typed here, and not stored. */
    void offerAgain(String text) {
        offer("reading.typed", text);
    }

    private void offer(String key, String text) {
        var use = new NativeButton();
        use.addClickListener(_ -> {
            input.setValue(text);
            suggestion.removeAll();
            changed.accept(text);
            input.focus();
        });
        var around = getTranslation(key, Map.of("text", PLACE)).split(PLACE, -1);
        use.add(new Text(around[0]), spoken(text), new Text(around[1]));
        suggestion.add(use);
    }

    /** In the language of the field. */
    private Span spoken(String text) {
        var spoken = new Span(text);
        var language = input.getElement().getAttribute("lang");
        if (language != null) spoken.getElement().setAttribute("lang", language);
        return spoken;
    }
}
