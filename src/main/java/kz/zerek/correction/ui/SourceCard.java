package kz.zerek.correction.ui;

import com.vaadin.flow.component.Component;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Citation;
import kz.zerek.language.Language;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a fact rests on: the sentence of the document, with what proves the fact marked. */
class SourceCard extends Markup {

    SourceCard(Citation source, Bank bank, Component screen) {
        super(card(source, bank, screen, PageLanguage.current()));
    }

    private static Element card(Citation source, Bank bank, Component screen, Language reader) {
        var document = bank.document(source.document());
        var card = tag("section", "card source");
        card.appendChild(tag("h2", "", screen.getTranslation("source.heading")));
        if (source.quote() == null) card.appendChild(tag("p", "hint", screen.getTranslation("correction.source.none")));
        else
            card.appendChild(
                    quote(source.quote()).attr("lang", document.language().code()));
        card.appendChild(origin(document.title().in(reader), document.address()));
        return card;
    }

    private static Element quote(Citation.Quote quote) {
        var text = quote.sentence();
        var answer = quote.answer();
        var shown = new Element("blockquote").appendText(text.substring(0, answer.start()));
        shown.appendElement("mark").text(answer.of(text));
        return shown.appendText(text.substring(answer.end()));
    }

    private static Element origin(String title, @Nullable String address) {
        if (address == null) return tag("p", "origin", title);
        var line = tag("p", "origin");
        line.appendElement("a")
                .attr("href", address)
                .attr("rel", "noopener noreferrer")
                .text(title);
        return line;
    }
}
