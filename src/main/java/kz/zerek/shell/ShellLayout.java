package kz.zerek.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every screen: name, menu, language, and a place for what went wrong. */
@AnonymousAllowed
public class ShellLayout extends Div
        implements RouterLayout, LocaleChangeObserver, AfterNavigationObserver, HasDynamicTitle {

    private final Anchor skip = new Anchor("#main", "");
    private final Anchor home = new Anchor("", "");
    private final MainMenu menu = new MainMenu();
    private final Div notices = new Div();
    private final Main main = new Main();
    private String path = "";

    public ShellLayout(ObjectProvider<HeaderItem> items) {
        addClassName("shell");
        skip.addClassName("skip-link");
        home.addClassName("brand");
        var tools = new Div(new LanguageSwitch());
        tools.addClassName("shell-tools");
        items.orderedStream().map(HeaderItem::create).forEach(tools::add);
        var header = new Header(home, tools);
        header.addClassName("shell-header");
        notices.addClassName("notices");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, header, menu, notices, main);
    }

    public static Optional<ShellLayout> of(UI ui) {
        return ui.getChildren()
                .filter(ShellLayout.class::isInstance)
                .map(ShellLayout.class::cast)
                .findFirst();
    }

    /** A new element each time, so that it is announced each time. */
    void showFailure() {
        clearFailure();
        var failure = new Paragraph(getTranslation("error.failure.text"));
        failure.addClassNames("notice", "notice-failure");
        failure.getElement().setAttribute("role", "alert");
        notices.add(failure);
    }

    /** To be called when the learner does something more. */
    public void clearFailure() {
        notices.removeAll();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    /** That which the view has shown: the router asks for one when the view is there, and would else clear it. */
    @Override
    public String getPageTitle() {
        return UI.getCurrent().getInternals().getTitle();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clearFailure();
        path = event.getLocation().getPath();
        menu.show(path);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        skip.setText(getTranslation("shell.skip"));
        home.setText(getTranslation("app.name"));
        menu.show(path);
        clearFailure();
        var language = PageLanguage.of(event.getLocale());
        event.getUI()
                .getPage()
                .executeJs(
                        "window.zerek.speak($0, $1, $2, $3, $4)",
                        language.code(),
                        getTranslation("shell.online"),
                        getTranslation("shell.offline"),
                        getTranslation("shell.reconnecting"),
                        getTranslation("shell.not-sent"));
    }
}
