package kz.zerek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;

/** One button a language, named in that language. */
class LanguageSwitch extends Div implements LocaleChangeObserver {

    private final Map<Language, NativeButton> buttons = new EnumMap<>(Language.class);

    LanguageSwitch() {
        addClassName("languages");
        getElement().setAttribute("role", "group");
        for (var language : Language.values()) {
            var button = button(language);
            buttons.put(language, button);
            add(button);
        }
    }

    private static NativeButton button(Language language) {
        var name = Messages.bundled().text(language, "language.name");
        var button = new NativeButton();
        // The short name is the start of the long one, which wide screens show in full.
        var shown = name.substring(0, SHOWN);
        var rest = new Span(name.substring(SHOWN));
        rest.addClassName("wide-only");
        button.add(new Span(shown), rest);
        button.setAriaLabel(name);
        button.getElement().setAttribute("lang", language.code());
        button.addClickListener(_ -> PageLanguage.choose(language));
        return button;
    }

    private static final int SHOWN = 3;

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        var current = PageLanguage.of(event.getLocale());
        buttons.forEach((language, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(language == current)));
    }
}
