package kz.zerek.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/** A button that does something. */
public final class ActionButton extends NativeButton {

    private ActionButton(String text, String look, SerializableRunnable action) {
        super(text, _ -> action.run());
        addClassName(look);
    }

    /** What a screen is there for. */
    public static ActionButton primary(String text, SerializableRunnable action) {
        return new ActionButton(text, "primary", action);
    }

    /** What else can be done. */
    public static ActionButton quiet(String text, SerializableRunnable action) {
        return new ActionButton(text, "quiet", action);
    }
}
