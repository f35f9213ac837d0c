package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import kz.zerek.reading.Candidate;
import kz.zerek.reading.Workbench;
import kz.zerek.reading.change.WordChange;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The sentence of a candidate, as much of it as is worth reading; if it was changed, with what went and what came. */
final class SentenceLine {

    private static final int CONTEXT = 120;

    private final Workbench workbench;
    private final Candidate candidate;

    SentenceLine(Workbench workbench, Candidate candidate) {
        this.workbench = workbench;
        this.candidate = candidate;
    }

    Element element() {
        var line =
                tag("p", "sentence").attr("lang", workbench.reading().language().code());
        var before = workbench.sentenceBefore(candidate);
        if (before.isPresent()) showChange(line, before.get());
        else showPlace(line);
        return line;
    }

    private void showChange(Element line, String before) {
        for (var piece : WordChange.between(before, workbench.sentence(candidate))) {
            switch (piece.kind()) {
                case SAME -> line.appendChild(new TextNode(piece.text()));
                case REMOVED -> line.appendElement("del").text(piece.text());
                case ADDED -> line.appendElement("ins").text(piece.text());
            }
        }
    }

    private void showPlace(Element line) {
        var sentence = workbench.sentence(candidate);
        var place = candidate.place();
        int start = Math.max(0, place.span().start() - place.sentence().start());
        int end = Math.min(
                sentence.length(), place.span().end() - place.sentence().start());
        int from = start <= CONTEXT ? 0 : sentence.indexOf(' ', start - CONTEXT) + 1;
        int to = end + CONTEXT >= sentence.length() ? sentence.length() : sentence.lastIndexOf(' ', end + CONTEXT);
        if (from > start) from = start;
        if (to < end) to = end;
        line.appendText((from > 0 ? "…" : "") + sentence.substring(from, start));
        line.appendElement("mark").text(sentence.substring(start, end));
        line.appendText(sentence.substring(end, to) + (to < sentence.length() ? "…" : ""));
    }
}
