package kz.zerek.reading.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import kz.zerek.reading.Candidate;
import kz.zerek.shell.TypedField;

/** A text of a draft, and what the lexicon suggests for it. */
class DraftField extends TypedField {

    /** Where in a message a text in another language comes; no message has it. */
    private static final String PLACE = "\ufffc";

    private final Div suggestion = new Div();
    private final SerializableConsumer<String> changed;

    /**
     * @param id of the input on the page
     * @param changed gets what is typed
     */
    DraftField(String id, String label, String value, SerializableConsumer<String> changed) {
        super(id, label, value, changed);
        this.changed = changed;
        suggestion.addClassName("suggestion");
        addComponentAtIndex(2, suggestion);
    }

    static String id(Candidate candidate, String path) {
        return "field-%d-%s".formatted(candidate.number(), DraftForm.id(path));
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
            setValue(text);
            suggestion.removeAll();
            changed.accept(text);
            focus();
        });
        var around = getTranslation(key, Map.of("text", PLACE)).split(PLACE, -1);
        use.add(new Text(around[0]), spoken(text), new Text(around[1]));
        suggestion.add(use);
    }

    /** In the language of the field. */
    private Span spoken(String text) {
        var spoken = new Span(text);
        language().ifPresent(language -> spoken.getElement().setAttribute("lang", language));
        return spoken;
    }
}
