package kz.zerek.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.springframework.stereotype.Component;

/** Gives components the texts of {@link Messages}. A text with slots takes one parameter: their values by name. */
@Component
class Translations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var values = parameters.length == 0 ? Map.<String, Object>of() : (Map<String, ?>) parameters[0];
        return Messages.bundled().text(PageLanguage.of(locale), key, values);
    }
}
