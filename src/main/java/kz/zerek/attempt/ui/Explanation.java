package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import kz.zerek.bank.Document;
import kz.zerek.question.Evidence;
import org.jsoup.nodes.Element;

/** Why an answer is right: the fact as a sentence, where it says so, and what reviewers noted. */
final class Explanation {

    private final Asked asked;

    private Explanation(Asked asked) {
        this.asked = asked;
    }

    static Element of(Asked asked) {
        return new Explanation(asked).all(asked.evidence());
    }

    private Element all(Evidence evidence) {
        var all = tag("div", "explanation")
                .appendChild(TextLines.of(asked.text().explanation()))
                .appendChild(sources(evidence.sources()));
        return Notes.of(asked, evidence.notes()).map(all::appendChild).orElse(all);
    }

    private Element sources(List<Evidence.Source> sources) {
        var all = tag("div", "sources")
                .appendChild(label(sources.size() == 1 ? "source.heading" : "source.heading.several"));
        sources.forEach(source -> all.appendChild(source(source)));
        return all;
    }

    private Element source(Evidence.Source source) {
        var document = source.document();
        var shown = tag("div", "source");
        source.passages().forEach(passage -> shown.appendChild(Quotation.of(asked, passage, document.language())));
        return shown.appendChild(origin(document));
    }

    private Element label(String key) {
        return tag("span", "label", asked.words(key));
    }

    private Element origin(Document document) {
        var origin = tag("p", "origin");
        var title = document.title().in(asked.language());
        if (document.address() == null) origin.appendText(title);
        else
            origin.appendElement("a")
                    .attr("href", document.address())
                    .attr("rel", "noopener noreferrer")
                    .attr("target", "_blank")
                    .text(title);
        var publisher =
                document.publisher() == null ? title : document.publisher().in(asked.language());
        if (!publisher.equals(title)) origin.appendText(" · " + publisher);
        return origin;
    }
}
