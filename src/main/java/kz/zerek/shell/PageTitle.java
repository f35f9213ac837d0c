package kz.zerek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;

/** The title of the page: what is on the screen, then the application's name. */
public final class PageTitle {

    private PageTitle() {}

    public static void show(Component view, String title) {
        UI.getCurrent().getPage().setTitle(of(view, title));
    }

    static String of(Component view, String title) {
        return view.getTranslation("app.title", Map.of("page", title));
    }
}
