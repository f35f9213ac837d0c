package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import kz.zerek.bank.Citation.Span;
import kz.zerek.language.Language;
import kz.zerek.question.Evidence.Passage;

/** What a document says, the answer marked. The part around the answer comes first, the whole on demand. */
class Quotation extends Div {

    private static final String LEFT_OUT = "… ";

    Quotation(Passage passage, Language language) {
        addClassName("quotation");
        var whole = new Span(0, passage.text().length());
        var excerpt = Excerpt.of(passage);
        getElement().appendChild(quote(passage, excerpt, language));
        if (!excerpt.equals(whole)) {
            var summary = new Element("summary").setText(getTranslation("source.whole"));
            getElement().appendChild(new Element("details").appendChild(summary, quote(passage, whole, language)));
        }
    }

    /** @param part of the text, which holds all marks */
    private static Element quote(Passage passage, Span part, Language language) {
        var text = passage.text();
        var quote = new Element("blockquote").setAttribute("lang", language.code());
        if (part.start() > 0) quote.appendChild(Element.createText(LEFT_OUT));
        int at = part.start();
        for (var mark : passage.marks()) {
            quote.appendChild(
                    Element.createText(text.substring(at, mark.start())), new Element("mark").setText(mark.of(text)));
            at = mark.end();
        }
        return quote.appendChild(
                Element.createText(text.substring(at, part.end()) + (part.end() < text.length() ? " …" : "")));
    }
}
