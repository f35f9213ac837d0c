package kz.zerek.score.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Score;
import kz.zerek.bank.BankStore;
import kz.zerek.exam.markup.QuestionMarkup;
import kz.zerek.language.message.RefusedException;
import kz.zerek.question.Generators;
import kz.zerek.question.Renderer;
import kz.zerek.score.ChangedResult;
import kz.zerek.score.CorrectedQuestion;
import kz.zerek.score.RemarkPlan;
import kz.zerek.score.Remarking;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.jsoup.nodes.Element;

/** What marking an assignment anew would change, question by question and student by student; the teacher decides. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.REMARK, layout = ShellLayout.class)
class RemarkView extends Screen {

    private final transient Remarking remarking;
    private final transient BankStore banks;
    private final transient Generators generators;
    private final transient CurrentPerson current;
    private final H1 title = new H1();
    private transient AssignmentId id;
    private transient RemarkPlan plan;

    RemarkView(Remarking remarking, BankStore banks, Generators generators, CurrentPerson current) {
        this.remarking = remarking;
        this.banks = banks;
        this.generators = generators;
        this.current = current;
        addClassName("remark");
        title.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.assignment(event.getRouteParameters());
        plan = remarking.plan(current.get(), id);
    }

    @Override
    protected void fill() {
        title.setText(
                getTranslation("remark.title", Map.of("title", plan.assignment().title())));
        add(head(), message());
        if (!plan.results().isEmpty()) add(results());
        if (!plan.questions().isEmpty()) add(questions());
        PageTitle.show(this, title.getText());
    }

    private Section head() {
        var head = new Section(new Anchor(Ways.assignment(id), getTranslation("remark.back")), title);
        head.addClassName("card");
        head.add(new Paragraph(
                getTranslation(lead(), Map.of("count", plan.results().size()))));
        if (plan.results().isEmpty()) return head;
        var ways = new Div(
                ActionButton.primary(getTranslation("remark.apply"), () -> act(this::apply)),
                ActionButton.quiet(getTranslation("remark.decline"), () -> act(this::decline)));
        ways.addClassName("ways");
        head.add(ways);
        return head;
    }

    private String lead() {
        if (plan.questions().isEmpty()) return "remark.nothing";
        return plan.results().isEmpty() ? "remark.same" : "remark.text";
    }

    private Section results() {
        var table = tag("table", "gradebook-table");
        var names = table.appendElement("thead").appendElement("tr");
        for (var key : List.of("gradebook.student", "remark.before", "remark.after", "remark.difference"))
            names.appendElement("th").attr("scope", "col").text(getTranslation(key));
        var body = table.appendElement("tbody");
        plan.results().forEach(result -> body.appendChild(row(result)));
        var section = new Section(
                new H2(getTranslation("remark.results")),
                new Markup(tag("div", "gradebook-box").appendChild(table)));
        section.addClassName("card");
        return section;
    }

    private Element row(ChangedResult result) {
        var row = new Element("tr");
        var name = result.name().isEmpty() ? getTranslation("remark.left") : result.name();
        var who = row.appendElement("th").attr("scope", "row").text(name);
        if (result.number() > 1)
            who.appendChild(tag("span", "hint", getTranslation("remark.attempt", Map.of("number", result.number()))));
        row.appendChild(figure("remark.before", "", points(result.before())));
        row.appendChild(figure("remark.after", "", points(result.after())));
        return row.appendChild(figure(
                "remark.difference",
                result.difference() < 0 ? "loss" : "gain",
                getTranslation("remark.points", Map.of("points", result.difference()))));
    }

    /** On a phone its name stands above it, and not above the table. */
    private Element figure(String name, String look, String text) {
        return tag("td", look, text).attr("data-name", getTranslation(name));
    }

    private String points(Score score) {
        return getTranslation("gradebook.points", Map.of("points", score.points(), "of", score.of()));
    }

    private Section questions() {
        var section = new Section(new H2(getTranslation("remark.questions")));
        section.addClassName("card");
        var now = renderer(plan.revision());
        plan.questions().forEach(question -> section.add(new Markup(question(question, now))));
        return section;
    }

    private Element question(CorrectedQuestion question, Renderer now) {
        var language = PageLanguage.current();
        var shown = tag("article", "corrected-question");
        shown.appendChild(tag("p", "hint", getTranslation("remark.answers", Map.of("count", question.answers()))));
        return shown.appendChild(QuestionMarkup.sideBySide(
                this::getTranslation,
                QuestionMarkup.of(question.asked(), renderer(question.revision()), language),
                question.now()
                        .map(rekeyed -> QuestionMarkup.of(rekeyed, now, language))
                        .orElseGet(() -> tag("p", "note", getTranslation("remark.none-right")))));
    }

    private Renderer renderer(long revision) {
        return generators.of(banks.bank(revision)).renderer();
    }

    private void apply() {
        var changed = remarking.apply(current.get(), plan);
        reload();
        say("remark.applied", () -> undo(changed));
    }

    private void undo(Map<AttemptId, List<Integer>> changed) {
        remarking.undo(current.get(), id, changed);
        reload();
        message().say(getTranslation("remark.undone"));
    }

    private void decline() {
        long revision = plan.revision();
        remarking.decline(current.get(), plan);
        reload();
        say("remark.declined", () -> {
            remarking.reconsider(current.get(), id, revision);
            reload();
        });
    }

    private void say(String key, SerializableRunnable undo) {
        message().say(getTranslation(key), getTranslation("shell.undo"), () -> act(undo));
        title.getElement().executeJs("this.focus()");
    }

    private void reload() {
        plan = remarking.plan(current.get(), id);
        build();
    }

    @Override
    protected void refused(RefusedException e) {
        try {
            reload();
            message().say(getTranslation("remark.stale"));
        } catch (RefusedException gone) {
            // It was taken back, or the class is no longer theirs.
            UI.getCurrent().navigate(Ways.ASSIGNMENTS);
        }
    }
}
