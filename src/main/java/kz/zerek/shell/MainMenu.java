package kz.zerek.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The screens with which somebody begins: those that they may open, of all that say they belong here. */
class MainMenu extends Nav {

    /** On a phone the entries are in one line that scrolls: the one that is open is to be seen. */
    private static final String SHOW = "const menu = this.parentElement;"
            + " menu.scrollLeft = this.offsetLeft - (menu.clientWidth - this.offsetWidth) / 2";

    /** Asked for once a page: each of all screens is then asked whether it may be opened. */
    private @Nullable List<MenuEntry> entries;

    MainMenu() {
        addClassName("main-menu");
    }

    /** In the language of the page. A menu of one screen is none. */
    void show(String path) {
        removeAll();
        if (entries == null) entries = MenuConfiguration.getMenuEntries();
        setVisible(!entries.isEmpty());
        setAriaLabel(getTranslation("shell.menu"));
        for (var entry : entries) add(link(entry, path));
    }

    /** What stands below a screen in its address belongs to it. */
    private Anchor link(MenuEntry entry, String path) {
        var target = entry.path().substring(1);
        var link = new Anchor(target, getTranslation(entry.title()));
        if (path.equals(target) || path.startsWith(target + "/")) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs(SHOW);
        }
        return link;
    }
}
