package kz.zerek.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.Score;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.LinkButton;

/** The score in figures and in a kind word, the time, and what can be done next. */
class ScoreCard extends Section {

    /** @param notes that are to be read with the score */
    ScoreCard(H1 heading, Attempt attempt, List<String> notes, Command again, Command onlyMistakes) {
        addClassNames("card", "score-card");
        var score = attempt.score();
        add(heading, figures(score), new Paragraph(getTranslation(praise(score))));
        getElement().appendChild(bar(score));
        if (attempt.latePenalty() > 0)
            add(new Paragraph(getTranslation("result.late", Map.of("percent", attempt.latePenalty()))));
        notes.forEach(note -> add(new Paragraph(note)));
        attempt.duration().ifPresent(time -> add(time(time)));
        // What was set is taken as often as its teacher says.
        add(attempt.assignment() == null ? steps(attempt, again, onlyMistakes) : way());
    }

    private Paragraph figures(Score score) {
        var points = new Span(getTranslation("result.points", Map.of("points", score.points(), "of", score.of())));
        points.addClassName("points");
        var percent = new Span(getTranslation("result.percent", Map.of("percent", score.percent())));
        percent.addClassName("percent");
        var figures = new Paragraph(points, percent);
        figures.addClassName("figures");
        return figures;
    }

    private static String praise(Score score) {
        if (score.percent() >= 85) return "result.praise.high";
        return score.percent() >= 50 ? "result.praise.middle" : "result.praise.low";
    }

    private static Element bar(Score score) {
        return new Element("progress")
                .setAttribute("max", "100")
                .setAttribute("value", String.valueOf(score.percent()))
                .setAttribute("aria-hidden", "true");
    }

    private Paragraph time(Duration time) {
        var text = new Paragraph(words(time));
        text.addClassName("hint");
        return text;
    }

    /** In the two units that say most: an attempt may rest for days. */
    private String words(Duration time) {
        if (time.toDays() > 0)
            return getTranslation("result.time.days", Map.of("days", time.toDays(), "hours", time.toHoursPart()));
        if (time.toHours() > 0)
            return getTranslation(
                    "result.time.hours", Map.of("hours", time.toHours(), "minutes", time.toMinutesPart()));
        return getTranslation("result.time", Map.of("minutes", time.toMinutes(), "seconds", time.toSecondsPart()));
    }

    private static Div stepsOf(Component... all) {
        var steps = new Div(all);
        steps.addClassName("steps");
        return steps;
    }

    private Div way() {
        return stepsOf(LinkButton.primary(Ways.MINE, getTranslation("my.title")));
    }

    private Div steps(Attempt attempt, Command again, Command onlyMistakes) {
        var steps = stepsOf();
        if (attempt.items().stream().anyMatch(ScoreCard::isMistake))
            steps.add(ActionButton.quiet(getTranslation("result.only-mistakes"), onlyMistakes::execute));
        steps.add(ActionButton.primary(getTranslation("result.again"), again::execute));
        return steps;
    }

    private static boolean isMistake(AttemptItem item) {
        return item.mark() == null || item.mark().verdict() != Verdict.RIGHT;
    }
}
