package kz.zerek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import kz.zerek.language.message.RefusedException;

/**
 * A screen that shows what its address tells, made anew for each visit and each language. What its reader may not see is not
 * found.
 */
public abstract class Screen extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private final Message message = new Message();

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        try {
            enter(event);
        } catch (RefusedException e) {
            throw new NotFoundException();
        }
        // Else it is built when it is attached, in the language that is told then.
        if (isAttached()) build();
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        translate();
    }

    /**
     * Finds out what is to be shown.
     *
     * @throws RefusedException if the reader may not see it
     */
    protected abstract void enter(BeforeEnterEvent event);

    /** Adds all that is shown: nothing stands there yet. */
    protected abstract void fill();

    /** Shows what is shown in the reader's new language; to be extended where something else is to stay. */
    protected void translate() {
        build();
    }

    /** Shows everything anew. */
    public final void build() {
        message.clear();
        removeAll();
        fill();
    }

    /** What came of what was done; where it stands, {@link #fill} decides. */
    public final Message message() {
        return message;
    }

    /** Does what was asked for, or says why it cannot be done. */
    public final void act(SerializableRunnable action) {
        message.clear();
        try {
            action.run();
        } catch (RefusedException e) {
            refused(e);
        }
    }

    /** Says why something cannot be done. */
    protected void refused(RefusedException e) {
        message.refuse(getTranslation(e.messageKey(), e.arguments()));
    }
}
