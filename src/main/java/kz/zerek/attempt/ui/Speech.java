package kz.zerek.attempt.ui;

import kz.zerek.language.Language;
import org.jsoup.nodes.Element;

/** Tells a browser in which language to read a part aloud. */
final class Speech {

    private Speech() {}

    /** Marks an option, an item or a right answer, unless it is in the language of the page. */
    static Element ofAnswer(Asked asked, Element element) {
        return in(asked.text().textLanguage(), asked, element);
    }

    static Element in(Language language, Asked asked, Element element) {
        return language == asked.language() ? element : element.attr("lang", language.code());
    }
}
