package kz.zerek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Says what came of what was done, and what can be done about it. */
public class Message extends Div {

    private static final String REFUSAL = "refusal";

    private final Paragraph text = new Paragraph();

    public Message() {
        addClassName("message");
        text.addClassName("status");
        text.getElement().setAttribute("role", "status");
        text.getElement().setAttribute("tabindex", "-1");
        add(text);
    }

    /** To be called when what had the focus is gone: it would be at the start of the page else. */
    public void focus() {
        text.getElement().executeJs("this.focus()");
    }

    public void clear() {
        say("");
    }

    /** Why something was not done. */
    public void refuse(String words) {
        say(words);
        addClassName(REFUSAL);
    }

    public void say(String words) {
        removeClassName(REFUSAL);
        text.setText(words);
        getChildren().filter(child -> child != text).toList().forEach(this::remove);
        if (words.isEmpty()) return;
        // It stays above what is read below.
        var close = new NativeButton("×", _ -> clear());
        close.addClassNames("quiet", "close");
        close.getElement().setAttribute("aria-label", getTranslation("shell.close"));
        add(close);
    }

    public void say(String words, String label, SerializableRunnable action) {
        say(words);
        addComponentAtIndex(1, ActionButton.quiet(label, action));
    }
}
