package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import java.util.Optional;
import kz.zerek.language.Localized;
import org.jsoup.nodes.Element;

/** What reviewers noted. */
final class Notes {

    private Notes() {}

    /** Empty if there are none. */
    static Optional<Element> of(Asked asked, List<Localized<String>> texts) {
        if (texts.isEmpty()) return Optional.empty();
        var notes = tag("div", "note").appendChild(tag("span", "label", asked.words("note.heading")));
        texts.forEach(text -> notes.appendElement("p").text(text.in(asked.language())));
        return Optional.of(notes);
    }
}
