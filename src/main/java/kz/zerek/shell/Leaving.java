package kz.zerek.shell;

import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The question before a screen is left with which something would be lost. */
public final class Leaving implements Serializable {

    private final Message message;
    private @Nullable ContinueNavigationAction asked;

    /** @param message of the screen */
    public Leaving(Message message) {
        this.message = message;
    }

    /**
     * Stays, and asks.
     *
     * @param sure on the button that leaves all the same
     */
    public void ask(BeforeLeaveEvent event, String question, String sure) {
        asked = event.postpone();
        message.say(question, sure, asked::proceed);
    }

    /** Nothing would be lost any more: whoever was asked, and has stayed, may go from then on. */
    public void settle() {
        if (asked == null) return;
        asked.cancel();
        asked = null;
        message.clear();
    }
}
