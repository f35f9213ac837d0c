package kz.zerek.shell;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.jsoup.nodes.Element;

/** One button a language, named in that language. */
class LanguageSwitch extends Markup implements LocaleChangeObserver {

    /** The short name is the start of the long one, which wide screens show in full. */
    private static final int SHOWN = 3;

    LanguageSwitch() {
        super(buttons());
        addButtonListener("lang", code -> Language.of(code).ifPresent(PageLanguage::choose));
    }

    private static Element buttons() {
        var buttons = tag("div", "languages").attr("role", "group");
        for (var language : Language.values()) {
            var name = Messages.bundled().text(language, "language.name");
            var button = buttons.appendElement("button")
                    .attr("type", "button")
                    .attr("lang", language.code())
                    .attr("aria-label", name);
            button.appendElement("span").text(name.substring(0, SHOWN));
            button.appendChild(tag("span", "wide-only", name.substring(SHOWN)));
        }
        return buttons;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        // In place: a new button would not have the focus of the one that was pressed.
        getElement()
                .executeJs(
                        "for (const button of this.children) button.setAttribute('aria-pressed', button.lang === $0);"
                                + " window.zerek.restoreTyped()",
                        PageLanguage.of(event.getLocale()).code());
    }
}
