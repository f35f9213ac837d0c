package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.TextPage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page of a document with what was found marked by kind; what has a card leads to it, by a link in its mark. */
final class TextPane {

    private final Component screen;
    private final List<Candidate> candidates;
    private final Set<Integer> cards;
    /** The first mark of each that begins on the page, by its number. */
    private final Map<Integer, Element> beginnings = new HashMap<>();

    private final Set<Integer> linked = new HashSet<>();
    /** By their ids. */
    private final Map<String, String> descriptions = new TreeMap<>();

    private TextPane(Component screen, List<Candidate> candidates, Set<Integer> cards) {
        this.screen = screen;
        this.candidates = candidates;
        this.cards = cards;
    }

    /**
     * @param candidates that stand on the page
     * @param cards the numbers of those that have a card on the screen
     */
    static Element of(
            Component screen,
            String text,
            TextPage page,
            List<Candidate> candidates,
            Set<Integer> cards,
            Language language) {
        return new TextPane(screen, candidates, cards).page(text, page, language);
    }

    private Element page(String text, TextPage page, Language language) {
        var article = tag("article", "document-text").attr("lang", language.code());
        int start = page.start();
        for (var line : text.substring(page.start(), page.end()).split("\n", -1)) {
            int end = start + line.length();
            if (!line.isBlank()) article.appendChild(paragraph(text, start, end));
            start = end + 1;
        }
        beginnings.forEach(this::begin);
        var document = tag("div", "document").appendChild(article);
        // In the language of the screen, and told of a link that is reached: who reads the text hears the text.
        descriptions.forEach((id, words) -> document.appendElement("span")
                .attr("id", id)
                .attr("hidden", true)
                .text(words));
        return document;
    }

    private Element paragraph(String text, int start, int end) {
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
            paragraph.appendChild(part(text.substring(from, to), from, inside));
            from = to;
        }
        return paragraph;
    }

    /** Within the marks of all that it belongs to, the shortest innermost; the link is of that one, once. */
    private Node part(String part, int at, List<Candidate> inside) {
        var over = inside.stream()
                .filter(candidate -> candidate.place().span().start() <= at
                        && at < candidate.place().span().end())
                .sorted(Comparator.comparingInt(TextPane::length))
                .toList();
        Node marked = new TextNode(part);
        if (over.isEmpty()) return marked;
        if (cards.contains(over.getFirst().number())
                && linked.add(over.getFirst().number())) marked = link(over.getFirst(), part);
        for (var candidate : over) marked = mark(candidate, at).appendChild(marked);
        return marked;
    }

    private Element mark(Candidate candidate, int at) {
        var mark = tag("mark", Shown.key(candidate.kind()) + " " + Shown.key(candidate.state()));
        if (cards.contains(candidate.number())) mark.attr("data-jump", CandidateCard.id(candidate.number()));
        if (candidate.place().span().start() == at) beginnings.put(candidate.number(), mark);
        return mark;
    }

    private Element link(Candidate candidate, String part) {
        return new Element("a")
                .attr("href", "#" + CandidateCard.id(candidate.number()))
                .attr("id", id(candidate.number()))
                .attr("aria-describedby", description(candidate))
                .text(part);
    }

    private String description(Candidate candidate) {
        var kind = Shown.key(candidate.kind());
        var state = Shown.key(candidate.state());
        var id = "mark-" + kind + "-" + state;
        descriptions.computeIfAbsent(
                id,
                _ -> screen.getTranslation(
                        "reading.mark",
                        Map.of(
                                "kind", screen.getTranslation("reading.kind." + kind),
                                "state", screen.getTranslation("reading.state." + state))));
        return id;
    }

    /** Its sign stands here; and here is its place if it has no link. */
    private void begin(int number, Element mark) {
        mark.addClass("begins");
        if (!linked.contains(number))
            mark.prependElement("span").attr("id", id(number)).attr("tabindex", "-1");
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
