package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import org.jsoup.nodes.Element;

/** A text of one or several lines, each a paragraph. */
final class TextLines {

    private TextLines() {}

    static Element of(String text) {
        return of(text, "lines");
    }

    /** What the stem of a question speaks of, in its own language, which is named if the page has another. */
    static Element passage(Asked asked) {
        var language = asked.text().passageLanguage();
        var lines = Speech.in(language, asked, of(asked.text().passage(), "lines passage"));
        Speech.label(asked, language)
                .ifPresent(label ->
                        lines.prependChild(label.attr("lang", asked.language().code())));
        return lines;
    }

    private static Element of(String text, String classNames) {
        var lines = tag("div", classNames);
        text.lines().forEach(line -> lines.appendElement("p").text(line));
        return lines;
    }
}
