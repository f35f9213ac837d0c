package kz.zerek.exam.ui;

import kz.zerek.bank.Document;
import kz.zerek.question.Evidence.Passage;
import org.jsoup.nodes.Element;

/** The sentences of a document that prove an answer, with what proves it marked. */
final class Quoted {

    private static final String LEFT_OUT = "…";

    private Quoted() {}

    static Element of(Passage passage, Document document) {
        var quote = new Element("blockquote").attr("lang", document.language().code());
        var text = passage.text();
        int at = passage.concerned().start();
        int end = passage.concerned().end();
        if (at > 0) quote.appendText(LEFT_OUT + " ");
        for (var mark : passage.marks()) {
            quote.appendText(text.substring(at, mark.start()))
                    .appendElement("mark")
                    .text(mark.of(text));
            at = mark.end();
        }
        return quote.appendText(text.substring(at, end) + (end < text.length() ? " " + LEFT_OUT : ""));
    }
}
