package kz.zerek.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import kz.zerek.language.Language;
import kz.zerek.language.Sentences;

/** The language of a page: what the reader chose, or else what the browser prefers, or else Kazakh. */
public final class PageLanguage {

    private static final String COOKIE = "zerek-language";

    private PageLanguage() {}

    /** The language of the current page. */
    public static Language current() {
        return of(UI.getCurrent().getLocale());
    }

    /** The name of a language as a label on the current page. */
    public static String label(Language language) {
        var name = UI.getCurrent().getTranslation("language." + language.code());
        return Sentences.capitalized(name, current());
    }

    static Language of(Locale locale) {
        return Language.of(locale.toLanguageTag()).orElse(Language.KK);
    }

    static Language of(VaadinRequest request) {
        return of((HttpServletRequest) (VaadinServletRequest) request);
    }

    /** The language of the page that asks for something. */
    public static Language of(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).flatMap(Language::of).orElseGet(() -> preferred(request));
    }

    private static Language preferred(HttpServletRequest request) {
        // Without the header, the request would give the server's own locale.
        if (request.getHeader("Accept-Language") == null) return Language.KK;
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Language.of(locale.toLanguageTag()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.KK);
    }

    /** Switches the current page, and remembers it for the next. */
    static void choose(Language language) {
        Cookies.write(COOKIE, language.code());
        UI.getCurrent().setLocale(language.locale());
    }
}
