package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.Optional;
import kz.zerek.language.Language;
import org.jsoup.nodes.Element;

/** Tells a browser in which language to read a part aloud. */
final class Speech {

    private Speech() {}

    /** Marks an option, an item or a right answer, unless it is in the language of the page. */
    static Element ofAnswer(Asked asked, Element element) {
        return in(asked.text().textLanguage(), asked, element);
    }

    /** Says in which language something is, unless it is that of the page. */
    static Optional<Element> label(Asked asked, Language language) {
        return language == asked.language()
                ? Optional.empty()
                : Optional.of(tag("p", "hint", asked.words("source.language." + language.code())));
    }

    static Element in(Language language, Asked asked, Element element) {
        return language == asked.language() ? element : element.attr("lang", language.code());
    }
}
