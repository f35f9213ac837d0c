package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Conflict;
import kz.zerek.reading.FieldProblem;
import kz.zerek.reading.Workbench;
import kz.zerek.reading.comparison.Match.Kind;
import org.jsoup.nodes.Element;

/** Puts candidates into cards. */
final class CardContent {

    /** What the buttons of a card say that they do; what is merged is named behind a colon. */
    static final String ACCEPT = "accept";

    static final String REJECT = "reject";
    static final String REOPEN = "reopen";
    static final String EDIT = "edit";
    static final String MERGE = "merge:";

    /** On one card: a document may say a thing on every page. */
    private static final int MOST_CONFLICTS = 3;

    private final Component screen;
    private final Workbench workbench;
    private final Map<Integer, List<FieldProblem>> problems;
    private final Set<Candidate> unready;
    private final Summary summary;
    private final Language reader;

    /**
     * @param shown the candidates that are put into cards
     * @param unready those of them of which it is to be told that the bank cannot have them
     */
    CardContent(Component screen, Workbench workbench, List<Candidate> shown, Set<Candidate> unready, Language reader) {
        this.screen = screen;
        this.workbench = workbench;
        this.reader = reader;
        problems = workbench.problems(shown);
        this.unready = unready;
        summary = new Summary(screen, reader, workbench.others());
    }

    List<FieldProblem> problems(Candidate candidate) {
        return problems.getOrDefault(candidate.number(), List.of());
    }

    /** @param isEdited whether its fields are open below */
    Element card(Candidate candidate, boolean isEdited) {
        var card = CandidateCard.root(
                candidate.number(), "candidate " + key(candidate.kind()) + " " + key(candidate.state()));
        card.appendChild(head(candidate));
        card.appendChild(summary.head(candidate.draft())
                .in(new Element("h2"), reader)
                .attr("id", CandidateCard.headId(candidate.number())));
        var body = summary.body(candidate.draft());
        if (!body.isEmpty())
            card.appendChild(body.in(new Element("p"), reader).attr("id", CandidateCard.bodyId(candidate.number())));
        var occasion = summary.occasion(candidate.draft());
        if (!occasion.isEmpty()) card.appendChild(occasion.in(tag("p", "hint"), reader));
        card.appendChild(new SentenceLine(workbench, candidate).element());
        remarks(candidate).forEach(card::appendChild);
        return card.appendChild(actions(candidate, isEdited));
    }

    private Element head(Candidate candidate) {
        var head = tag("p", "candidate-head");
        head.appendChild(tag("span", "kind", summary.kind(candidate.kind())));
        head.appendChild(tag("span", "hint", summary.percent(candidate.confidence()))
                .attr("title", candidate.discovery().rule()));
        if (candidate.state() != State.OPEN)
            head.appendChild(tag("span", "state", text("state." + key(candidate.state()))));
        if (candidate.change() != null && candidate.change() != Change.SAME)
            head.appendChild(tag("span", "state", text("change." + key(candidate.change()))));
        return head;
    }

    private List<Element> remarks(Candidate candidate) {
        var remarks = new ArrayList<Element>();
        if (!candidate.stands()) return remarks;
        var conflicts = workbench.conflicts(candidate);
        conflicts.stream()
                .limit(MOST_CONFLICTS)
                .map(conflict -> conflict(candidate, conflict))
                .forEach(remarks::add);
        int more = conflicts.size() - MOST_CONFLICTS;
        if (more > 0) remarks.add(tag("p", "hint", text("conflict.more", Map.of("count", more))));
        var missing = missing(candidate);
        if (candidate.isPeriod()) remarks.add(tag("p", "lacks", text("period")));
        else if (!missing.isEmpty()) remarks.add(tag("p", "lacks", text("missing", Map.of("languages", missing))));
        else if (!problems(candidate).isEmpty()) remarks.add(tag("p", "lacks", text("wrong")));
        else if (unready.contains(candidate)) remarks.add(tag("p", "lacks", text("unaskable")));
        return remarks;
    }

    private String missing(Candidate candidate) {
        return summary.languages(Stream.of(Language.values())
                .filter(language -> problems(candidate).stream()
                        .anyMatch(problem -> problem.isMissing() && problem.isIn(language))));
    }

    private Element conflict(Candidate candidate, Conflict conflict) {
        var box = tag("div", "conflict");
        box.appendChild(tag(
                "p",
                "label",
                text("conflict." + key(conflict.kind()) + (conflict.fact() == null ? ".candidate" : ".fact"))));
        var pair = box.appendElement("dl").addClass("side-by-side");
        if (conflict.kind() != Kind.SAME) side(pair, text("conflict.here"), summary.line(candidate.draft()));
        var theirs = conflict.candidate();
        if (theirs != null) {
            var merge = button(candidate, MERGE + theirs.number(), text("merge"));
            side(pair, text("conflict.there"), summary.line(theirs.draft())).attr("id", merge.id() + "-with");
            // Joining a body and being at work there are two events.
            if (conflict.kind() != Kind.BEFORE_MEMBERSHIP)
                box.appendChild(merge.attr("aria-labelledby", merge.id() + " " + merge.id() + "-with")
                        .attr("aria-describedby", CandidateCard.headId(candidate.number())));
        } else if (conflict.fact() != null) {
            side(pair, text("conflict.bank"), summary.line(conflict.fact()));
        }
        return box;
    }

    /** Returns what shows the line. */
    private Element side(Element pair, String name, Said.Line line) {
        var side = pair.appendElement("div");
        side.appendElement("dt").text(name);
        return line.in(side.appendElement("dd"), reader);
    }

    private Element actions(Candidate candidate, boolean isEdited) {
        var actions = tag("div", "actions");
        switch (candidate.state()) {
            case OPEN -> {
                actions.appendChild(button(candidate, ACCEPT, text("accept")).addClass("accept"));
                actions.appendChild(edit(candidate, isEdited));
                actions.appendChild(button(candidate, REJECT, text("reject")));
            }
            case ACCEPTED -> {
                actions.appendChild(button(candidate, REOPEN, text("reopen")));
                actions.appendChild(edit(candidate, isEdited));
            }
            case REJECTED, MERGED -> actions.appendChild(button(candidate, REOPEN, text("reopen")));
        }
        if (candidate.place().version() == workbench.reading().version())
            actions.appendChild(named(candidate, "place", tag("a", "in-text", text("in-text")))
                    .attr("href", "#" + TextPane.id(candidate.number())));
        return actions;
    }

    private Element edit(Candidate candidate, boolean isEdited) {
        return button(candidate, EDIT, text(isEdited ? "edit.close" : "edit"))
                .attr("aria-expanded", String.valueOf(isEdited));
    }

    private Element button(Candidate candidate, String value, String label) {
        var button = new Element("button")
                .attr("type", "button")
                .attr("value", value)
                .text(label);
        return named(candidate, value.replace(':', '-'), button);
    }

    /** It is called by its text and by the candidate that it is about, and described by what that says. */
    private Element named(Candidate candidate, String action, Element element) {
        var id = CandidateCard.id(candidate.number()) + "-" + action;
        element.attr("id", id).attr("aria-labelledby", id + " " + CandidateCard.headId(candidate.number()));
        return summary.body(candidate.draft()).isEmpty()
                ? element
                : element.attr("aria-describedby", CandidateCard.bodyId(candidate.number()));
    }

    private String text(String key) {
        return text(key, Map.of());
    }

    private String text(String key, Map<String, ?> arguments) {
        return screen.getTranslation("reading." + key, arguments);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
