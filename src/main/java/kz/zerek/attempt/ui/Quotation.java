package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import kz.zerek.bank.Citation.Quote;
import kz.zerek.bank.Citation.Span;
import kz.zerek.language.Language;

/** A sentence of a document with the answer marked. Of a long one the part around the answer stands out. */
class Quotation extends Div {

    private static final String GAP = "…";

    Quotation(Quote quote, Language language) {
        var whole = new Span(0, quote.sentence().length());
        var excerpt = Excerpt.of(quote);
        getElement().appendChild(passage(quote, excerpt, language));
        if (!excerpt.equals(whole)) {
            var summary = new Element("summary").setText(getTranslation("source.whole"));
            getElement().appendChild(new Element("details").appendChild(summary, passage(quote, whole, language)));
        }
    }

    /** @param part of the sentence, which holds the answer */
    private static Element passage(Quote quote, Span part, Language language) {
        var sentence = quote.sentence();
        var answer = quote.answer();
        var before = (part.start() > 0 ? GAP : "") + sentence.substring(part.start(), answer.start());
        var after = sentence.substring(answer.end(), part.end()) + (part.end() < sentence.length() ? GAP : "");
        return new Element("blockquote")
                .setAttribute("lang", language.code())
                .appendChild(
                        Element.createText(before),
                        new Element("mark").setText(answer.of(sentence)),
                        Element.createText(after));
    }
}
