package kz.zerek.assignment.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.AssignmentException;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.PassMarks;
import kz.zerek.assignment.Rules;
import kz.zerek.assignment.Sittings;
import kz.zerek.assignment.StudentAssignment;
import kz.zerek.assignment.TestOutline;
import kz.zerek.attempt.Attempt;
import kz.zerek.language.Language;
import kz.zerek.language.message.RefusedException;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import kz.zerek.shell.Times;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One assignment before and after it is taken: its rules, the way in, and the attempts that were made. */
@RolesAllowed(Role.STUDENTS)
@Route(value = Ways.SITTING, layout = ShellLayout.class)
class SittingView extends Screen {

    private static final String CODE = "code";

    private final transient Sittings sittings;
    private final transient PassMarks passMarks;
    private final transient CurrentPerson current;
    private final Paragraph problem = new Paragraph();
    private @Nullable FormField code;
    private transient AssignmentId id;

    SittingView(Sittings sittings, PassMarks passMarks, CurrentPerson current) {
        this.sittings = sittings;
        this.passMarks = passMarks;
        this.current = current;
        problem.addClassNames("status", "problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.assignment(event.getRouteParameters());
        sittings.get(current.get(), id);
    }

    @Override
    protected void fill() {
        problem.setText("");
        code = null;
        var row = sittings.get(current.get(), id);
        var assignment = row.assignment();
        var card = new Section(
                new Anchor(Ways.MINE, getTranslation("my.title")),
                new H1(assignment.title()),
                new Markup(lines(sittings.outline(assignment), row)));
        card.addClassName("card");
        if (row.goesOn().isPresent() || row.isOpen() && row.left() > 0) card.add(way(row));
        else if (row.isYetToOpen()) card.add(new Paragraph(getTranslation("assignment.error.not-open")));
        else if (!row.isOpen()) card.add(new Paragraph(getTranslation("assignment.error.closed")));
        card.add(problem);
        if (!row.attempts().isEmpty()) card.add(new Markup(attempts(row)));
        add(card);
        PageTitle.show(this, assignment.title());
    }

    private Element lines(TestOutline outline, StudentAssignment row) {
        var rules = row.assignment().rules();
        var lines = new ArrayList<String>();
        lines.add(getTranslation("exam.fact.questions", Map.of("count", outline.questions())) + " · "
                + getTranslation("exam.fact.points", Map.of("points", outline.points())));
        outline.passMarks().forEach(mark -> lines.add(mark.text(PageLanguage.current())));
        if (rules.minutes() != null)
            lines.add(getTranslation(
                    "assignment.minutes.run",
                    Map.of("count", rules.minutes() + row.extra().toMinutes())));
        if (rules.opensAt() != null && row.isYetToOpen())
            lines.add(getTranslation("assignment.opens.at", Map.of("time", Times.textWithZone(rules.opensAt()))));
        if (rules.closesAt() != null && !row.isLate())
            lines.add(getTranslation("assignment.closes.at", time(rules.closesAt(), row)));
        if (rules.lateUntil() != null) lines.add(getTranslation("assignment.late.at", time(rules.lateUntil(), row)));
        if (rules.lateUntil() != null && rules.latePenalty() > 0)
            lines.add(getTranslation("assignment.late.costs", Map.of("percent", rules.latePenalty())));
        if (rules.oneWay()) lines.add(getTranslation("assignment.one-way"));
        languages(outline, rules).ifPresent(lines::add);
        lines.add(getTranslation("assignment.left", Map.of("count", row.left())));
        if (rules.attempts() > 1)
            lines.add(getTranslation("assignment.counts." + rules.counted().key()));
        lines.add(getTranslation("assignment.reveals." + rules.reveal().key()));
        var list = tag("ul", "problem-list");
        lines.forEach(line -> list.appendElement("li").text(line));
        return list;
    }

    /** In which it can be taken, if it is not all. */
    private Optional<String> languages(TestOutline outline, Rules rules) {
        var languages = rules.language() == null ? outline.languages() : Set.of(rules.language());
        if (languages.size() == Language.values().length) return Optional.empty();
        var names = languages.stream()
                .sorted()
                .map(language -> getTranslation("language." + language.code()))
                .collect(Collectors.joining(", "));
        return Optional.of(getTranslation("assignment.languages", Map.of("languages", names)));
    }

    /** For who may have more of it than others. */
    private static Map<String, String> time(Instant end, StudentAssignment row) {
        return Map.of("time", Times.textWithZone(end.plus(row.extra())));
    }

    private Form way(StudentAssignment row) {
        boolean goesOn = row.goesOn().isPresent();
        var label = getTranslation(goesOn ? "assignment.go-on" : "assignment.begin");
        if (goesOn || row.assignment().rules().accessCode() == null) return new Form(label, this::begin);
        code = new FormField(CODE, getTranslation("assignment.access-code"))
                .longest(Rules.LONGEST_CODE)
                .asTyped();
        return new Form(label, this::begin, code);
    }

    private void begin(Map<String, String> values) {
        problem.setText("");
        if (code != null && values.getOrDefault(CODE, "").isBlank()) {
            code.setProblem(getTranslation("assignment.access-code.missing"));
            return;
        }
        try {
            var attempt = sittings.begin(current.get(), id, PageLanguage.current(), values.get(CODE));
            UI.getCurrent().navigate(Ways.attempt(attempt));
        } catch (RefusedException e) {
            var text = getTranslation(e.messageKey(), e.arguments());
            boolean isOfCode = e instanceof AssignmentException refusal && refusal.problem() == Problem.ACCESS_CODE;
            if (code != null) code.setProblem(isOfCode ? text : "");
            if (!isOfCode) problem.setText(text);
        }
    }

    private Element attempts(StudentAssignment row) {
        var list = tag("ol", "rows");
        for (var attempt : row.attempts()) {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("router-link", true)
                    .attr("href", Ways.attempt(attempt.id()))
                    .text(Times.text(attempt.startedAt()));
            item.appendChild(tag("span", "hint", state(row, attempt)));
        }
        return list;
    }

    private String state(StudentAssignment row, Attempt attempt) {
        if (!attempt.isFinished()) return getTranslation("assignment.go-on");
        if (!attempt.isShown()) return getTranslation("my.handed-in");
        var rules = row.assignment().rules();
        var score = rules.kept(attempt.score(), attempt.finishedAt(), row.extra());
        var points = getTranslation("assignment.score", Map.of("points", score.points(), "of", score.of()));
        var late = rules.isLate(attempt.finishedAt(), row.extra())
                ? getTranslation("assignment.score.late", Map.of("percent", rules.latePenalty()))
                : "";
        var passed = passMarks
                .isPassed(row.assignment(), attempt)
                .map(isPassed -> getTranslation(isPassed ? "assignment.passed" : "assignment.failed"))
                .orElse("");
        return Stream.of(points, late, passed).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
