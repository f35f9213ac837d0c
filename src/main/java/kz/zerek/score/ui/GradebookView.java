package kz.zerek.score.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.classroom.ClassId;
import kz.zerek.score.GradeScales;
import kz.zerek.score.Gradebook;
import kz.zerek.score.GradebookPage;
import kz.zerek.sheet.SheetFormat;
import kz.zerek.shell.LinkButton;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.SegmentedChoice;
import kz.zerek.shell.ShellLayout;

/** What the students of a class have reached in each assignment. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.GRADEBOOK, layout = ShellLayout.class)
class GradebookView extends Screen {

    private final transient Gradebook gradebook;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private transient ClassId id;
    private transient GradebookPage page;
    private final Div table = new Div();
    private final Paragraph steps = new Paragraph();

    GradebookView(Gradebook gradebook, CurrentPerson current, Clock clock) {
        this.gradebook = gradebook;
        this.current = current;
        this.clock = clock;
        addClassName("gradebook");
        steps.addClassName("hint");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.classroom(event.getRouteParameters());
        int number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Ways.PAGE)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        page = gradebook.page(current.get(), id, number);
    }

    @Override
    protected void fill() {
        var title = getTranslation(
                "gradebook.title", Map.of("name", page.classroom().name()));
        add(head(title), message());
        if (page.rows().isEmpty()) add(empty("gradebook.no-students"));
        else if (page.assignments().isEmpty()) add(empty("gradebook.no-assignments"));
        else add(table);
        showGrades();
        if (page.pages() > 1) add(pages());
        PageTitle.show(this, title);
    }

    private Section head(String title) {
        var head = new Section(
                new Anchor(Ways.classroom(id), getTranslation("gradebook.class")),
                new H1(title),
                new Paragraph(getTranslation("gradebook.lead")));
        head.addClassName("card");
        if (page.rows().isEmpty()) return head;
        var ways = new Div();
        ways.addClassName("ways");
        var teacher = current.get();
        for (var format : SheetFormat.values())
            ways.add(new ExportLink(format, PageLanguage.current(), clock, () -> gradebook.whole(teacher, id)));
        head.add(ways, scales(), steps);
        return head;
    }

    /** What follows from the scale. */
    private void showGrades() {
        table.removeAll();
        table.add(new Markup(GradebookTableMarkup.of(page, PageLanguage.current())));
        steps.removeAll();
        if (page.scale() == null) return;
        var source = page.scale().source().in(PageLanguage.current());
        steps.add(GradeText.steps(page.scale(), PageLanguage.current()) + " ");
        steps.add(new Anchor(page.scale().address(), source));
    }

    /** Of which none is the first. */
    private SegmentedChoice<String> scales() {
        var names = new LinkedHashMap<String, String>();
        names.put("", getTranslation("gradebook.scale.none"));
        GradeScales.bundled()
                .forEach(scale -> names.put(scale.id(), scale.name().in(PageLanguage.current())));
        return new SegmentedChoice<>(
                "scale",
                getTranslation("gradebook.scale"),
                List.copyOf(names.keySet()),
                page.scale() == null ? "" : page.scale().id(),
                names::get,
                this::grade);
    }

    private void grade(String scale) {
        act(() -> {
            gradebook.grade(current.get(), id, GradeScales.find(scale));
            page = gradebook.page(current.get(), id, page.number());
            // Whoever goes through the scales with the keyboard stays where they are.
            showGrades();
            message().say(getTranslation(scale.isEmpty() ? "gradebook.scale.gone" : "gradebook.scale.done"));
        });
    }

    private Section empty(String key) {
        var empty = new Section(new Paragraph(getTranslation(key)));
        empty.addClassName("card");
        return empty;
    }

    private Nav pages() {
        var pages = new Nav();
        pages.addClassName("ways");
        pages.setAriaLabel(getTranslation("gradebook.link"));
        if (page.number() > 1) pages.add(way(page.number() - 1, "gradebook.later"));
        pages.add(new Span(getTranslation("gradebook.page", Map.of("number", page.number(), "pages", page.pages()))));
        if (page.number() < page.pages()) pages.add(way(page.number() + 1, "gradebook.earlier"));
        return pages;
    }

    private LinkButton way(int to, String key) {
        return LinkButton.quiet(Ways.page(id, to), getTranslation(key));
    }
}
