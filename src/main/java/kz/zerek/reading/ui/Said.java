package kz.zerek.reading.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.zerek.language.Language;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A text in the language that it is in. */
record Said(String text, Language language) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Shows it in an element, which tells the language unless it is that of the page.
     *
     * @param reader the language of the page
     */
    Element in(Element element, Language reader) {
        if (language != reader) element.attr("lang", language.code());
        return element.text(text);
    }

    /** Texts side by side, of which each may be in another language. */
    record Line(List<Said> parts) {

        private static final String DASH = " — ";

        static Line of(Said... parts) {
            return new Line(Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
        }

        boolean isEmpty() {
            return parts.isEmpty();
        }

        String text() {
            return parts.stream().map(Said::text).collect(Collectors.joining(DASH));
        }

        /** Shows all of them in an element. */
        Element in(Element element, Language reader) {
            for (var part : parts) {
                if (part != parts.getFirst()) element.appendChild(new TextNode(DASH));
                element.appendChild(part.in(new Element("span"), reader));
            }
            return element;
        }
    }
}
