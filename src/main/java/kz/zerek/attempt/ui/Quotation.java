package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.Optional;
import java.util.function.Predicate;
import kz.zerek.bank.Citation.Span;
import kz.zerek.bank.Document;
import kz.zerek.language.Language;
import kz.zerek.question.Evidence.Passage;
import org.jsoup.nodes.Element;

/** What a document says, the answer marked. The part around the answer comes first, the whole on demand. */
final class Quotation {

    private static final String LEFT_OUT = "… ";

    private Quotation() {}

    /** @param language of the document */
    static Element of(Asked asked, Passage passage, Language language) {
        var whole = new Span(0, passage.text().length());
        var excerpt = Excerpt.of(passage);
        var quotation = tag("div", "quotation");
        Speech.label(asked, language).ifPresent(quotation::appendChild);
        quotation.appendChild(quote(passage, excerpt, language));
        notes(asked, passage, note -> isIn(excerpt, note)).ifPresent(quotation::appendChild);
        if (!excerpt.equals(whole)) {
            var details = quotation.appendElement("details");
            details.appendElement("summary").text(asked.words("source.whole"));
            details.appendChild(quote(passage, whole, language));
            notes(asked, passage, note -> !isIn(excerpt, note)).ifPresent(details::appendChild);
        }
        return quotation;
    }

    /** On misprints and the like. */
    private static Optional<Element> notes(Asked asked, Passage passage, Predicate<Document.Note> shown) {
        var notes =
                passage.notes().stream().filter(shown).map(Document.Note::note).toList();
        return Notes.of(asked, notes);
    }

    private static boolean isIn(Span part, Document.Note note) {
        return note.isWithin(part.start(), part.end());
    }

    /** @param part of the text, which holds all marks */
    private static Element quote(Passage passage, Span part, Language language) {
        var text = passage.text();
        var quote = new Element("blockquote").attr("lang", language.code());
        if (part.start() > 0) quote.appendText(LEFT_OUT);
        int at = part.start();
        for (var mark : passage.marks()) {
            quote.appendText(text.substring(at, mark.start()))
                    .appendElement("mark")
                    .text(mark.of(text));
            at = mark.end();
        }
        return quote.appendText(text.substring(at, part.end()) + (part.end() < text.length() ? " …" : ""));
    }
}
