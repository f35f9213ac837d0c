package kz.zerek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** A screen in place of one that cannot be shown. */
public abstract class ErrorView extends Div implements LocaleChangeObserver {

    private final String heading;
    private final String text;

    /** Both are keys of the bundles. */
    protected ErrorView(String heading, String text) {
        this.heading = heading;
        this.text = text;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(new Notice(getTranslation(heading), getTranslation(text)));
        PageTitle.show(this, getTranslation(heading));
    }
}
