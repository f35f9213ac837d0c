package kz.zerek.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Draft;
import kz.zerek.reading.DraftDetails;

/** Buttons by which a teacher has numbers asked about: those that were found, one that was not, and none any more. */
final class DetailChoices {

    /** The id of the button for a number that was not found. */
    private static final String MORE = "more-details";

    private static final Pattern SLOT = Pattern.compile("\\{value[^}]*}");
    /** How much of a sentence is shown on either side of its number. */
    private static final int CONTEXT = 50;

    private final Component screen;
    private final SerializableBiConsumer<String, SerializableFunction<Draft, Draft>> changed;

    /** @param changed gets the id of what to go on with, and what a button makes of a draft */
    DetailChoices(Component screen, SerializableBiConsumer<String, SerializableFunction<Draft, Draft>> changed) {
        this.screen = screen;
        this.changed = changed;
    }

    Component removal(String detail) {
        var label = screen.getTranslation("reading.details.remove");
        return buttons(button(label, MORE, now -> DraftDetails.with(now, detail, Map.of())));
    }

    private static Div buttons(Component... buttons) {
        var all = new Div(buttons);
        all.addClassName("actions");
        return all;
    }

    Component offers(Candidate candidate) {
        var offers = buttons();
        for (var detail : DraftDetails.open(candidate)) {
            var fields = DraftDetails.fields(candidate.suggested(), detail);
            var label = screen.getTranslation("reading.details.ask", Map.of("number", said(fields)));
            offers.add(asking(candidate, detail, fields, label));
        }
        DraftDetails.free(candidate).ifPresent(detail -> {
            var more = asking(candidate, detail, DraftDetails.EMPTY, screen.getTranslation("reading.details.add"));
            more.setId(MORE);
            offers.add(more);
        });
        return offers;
    }

    private NativeButton asking(Candidate candidate, String detail, Map<String, String> fields, String label) {
        return button(
                label,
                DraftField.id(candidate, detail + DraftDetails.VALUE),
                now -> DraftDetails.with(now, detail, fields));
    }

    private NativeButton button(String label, String next, SerializableFunction<Draft, Draft> change) {
        return new NativeButton(label, _ -> changed.accept(next, change));
    }

    /** The number with its unit, and the sentence around it, which names any other unit. */
    private String said(Map<String, String> fields) {
        var number = fields.get("value");
        var unit = fields.get("unit");
        if (!unit.equals(DraftDetails.EMPTY.get("unit")))
            number += " (" + screen.getTranslation("reading.unit." + unit) + ")";
        var sentence = fields.entrySet().stream()
                .filter(field -> ("." + field.getKey()).startsWith(DraftDetails.STATEMENT))
                .map(field -> " — " + around(field.getValue()))
                .findFirst();
        return number + sentence.orElse("");
    }

    private static String around(String statement) {
        var parts = SLOT.split(statement, 2);
        var before = parts[0];
        var behind = parts[parts.length - 1];
        if (before.length() > CONTEXT)
            before = "…" + before.substring(before.indexOf(' ', before.length() - CONTEXT) + 1);
        if (behind.length() > CONTEXT)
            behind = behind.substring(0, Math.max(0, behind.lastIndexOf(' ', CONTEXT))) + "…";
        return before + "[…]" + behind;
    }
}
