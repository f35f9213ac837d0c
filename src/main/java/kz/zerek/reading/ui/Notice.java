package kz.zerek.reading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Says what came of what was done, and what can be done about it. */
class Notice extends Div {

    private final Paragraph message = new Paragraph();

    Notice() {
        addClassName("reading-message");
        message.addClassName("status");
        message.getElement().setAttribute("role", "status");
        add(message);
    }

    void clear() {
        say("");
    }

    void say(String text) {
        message.setText(text);
        getChildren().filter(child -> child != message).toList().forEach(this::remove);
        if (text.isEmpty()) return;
        // It stays above what is read below.
        var close = new NativeButton("×", _ -> clear());
        close.addClassNames("quiet", "close");
        close.getElement().setAttribute("aria-label", getTranslation("reading.edit.close"));
        add(close);
    }

    void say(String text, String label, SerializableRunnable action) {
        say(text);
        var button = new NativeButton(label, _ -> action.run());
        button.addClassName("quiet");
        addComponentAtIndex(1, button);
    }
}
