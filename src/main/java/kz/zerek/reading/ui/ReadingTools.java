package kz.zerek.reading.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.reading.Draft;

/** Accepting many at once: all that is as sure as the teacher wants it. */
class ReadingTools extends Div {

    private static final List<Double> CONFIDENCES = List.of(0.95, 0.9, 0.8, 0.5);

    private final NativeButton button = new NativeButton();

    /** @param accept gets the least confidence, and whether the lexicon's suggestions are taken */
    ReadingTools(SerializableBiConsumer<Double, Boolean> accept) {
        addClassName("accept-all");
        var confidence = new Select<Double>();
        confidence.setLabel(getTranslation("reading.accept-all.confidence"));
        confidence.setItems(CONFIDENCES);
        confidence.setItemLabelGenerator(
                value -> getTranslation("reading.accept-all.least", Map.of("percent", Math.round(100 * value))));
        confidence.setValue(CONFIDENCES.get(1));
        var suggestions = new Checkbox(getTranslation("reading.accept-all.suggestions"), true);
        button.addClickListener(_ -> accept.accept(confidence.getValue(), suggestions.getValue()));
        button.addClassName("quiet");
        add(confidence, suggestions, button);
    }

    /** @param kind of those that are accepted; empty for all kinds */
    void setKind(Optional<Draft.Kind> kind) {
        button.setText(
                getTranslation("reading.accept-all." + kind.map(Shown::key).orElse("all")));
    }
}
