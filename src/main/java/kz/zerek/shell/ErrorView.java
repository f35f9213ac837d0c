package kz.zerek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A screen in place of one that cannot be shown. */
@AnonymousAllowed
public abstract class ErrorView extends Div implements LocaleChangeObserver, HasDynamicTitle {

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
        var notice = new Notice(getTranslation(heading), getTranslation(text));
        add(notice);
        notice.focus();
        PageTitle.show(this, getTranslation(heading));
    }

    /** The router asks for it after {@link #localeChange}, and would else leave the page of a wrong address without. */
    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation(heading));
    }
}
