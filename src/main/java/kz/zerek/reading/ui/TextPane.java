package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.TextPage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A page of a document with what was found marked by kind; each mark leads to its candidate. */
final class TextPane {

    private TextPane() {}

    /** @param candidates that stand on the page */
    static Element of(String text, TextPage page, List<Candidate> candidates, Language language) {
        var article = tag("article", "document-text").attr("lang", language.code());
        int start = page.start();
        for (var line : text.substring(page.start(), page.end()).split("\n", -1)) {
            int end = start + line.length();
            if (!line.isBlank()) article.appendChild(paragraph(text, start, end, candidates));
            start = end + 1;
        }
        return article;
    }

    private static Element paragraph(String text, int start, int end, List<Candidate> candidates) {
        var paragraph = new Element("p");
        var inside = candidates.stream()
                .filter(candidate -> candidate.place().span().start() < end
                        && candidate.place().span().end() > start)
                .toList();
        var borders = new TreeSet<>(List.of(start, end));
        for (var candidate : inside) {
            borders.add(Math.max(start, candidate.place().span().start()));
            borders.add(Math.min(end, candidate.place().span().end()));
        }
        int from = borders.pollFirst();
        for (int to : borders) {
            append(paragraph, text.substring(from, to), from, inside);
            from = to;
        }
        return paragraph;
    }

    private static void append(Element paragraph, String part, int at, List<Candidate> candidates) {
        var over = candidates.stream()
                .filter(candidate -> candidate.place().span().start() <= at
                        && at < candidate.place().span().end())
                .sorted(Comparator.comparingInt(TextPane::length))
                .toList();
        if (over.isEmpty()) paragraph.appendChild(new TextNode(part));
        else paragraph.appendChild(mark(part, at, over));
    }

    /** What is found within something else leads to its own candidate; both are to be seen. */
    private static Element mark(String part, int at, List<Candidate> over) {
        var nearest = over.getFirst();
        var mark = new Element("mark").attr("data-jump", CandidateCard.id(nearest.number()));
        for (var candidate : over) {
            mark.addClass(candidate.kind().name().toLowerCase(Locale.ROOT));
            // Several may begin at one place.
            if (candidate.place().span().start() == at)
                mark.appendElement("span").attr("id", id(candidate.number())).attr("tabindex", "-1");
        }
        mark.appendText(part);
        return mark.addClass(nearest.state().name().toLowerCase(Locale.ROOT));
    }

    private static int length(Candidate candidate) {
        Span span = candidate.place().span();
        return span.end() - span.start();
    }

    /** The id of the place of a candidate in the text. */
    static String id(int number) {
        return "place-" + number;
    }
}
