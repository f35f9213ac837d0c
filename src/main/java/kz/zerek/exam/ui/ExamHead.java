package kz.zerek.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import kz.zerek.account.Names;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.ExamException;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.ExamLink;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.LinkButton;
import org.springframework.beans.factory.ObjectProvider;

/** What a test is called and like, and what can be done with all of it. */
class ExamHead extends Section {

    private static final String TITLE = "title";

    private final ExamView view;
    private final H1 title = new H1();
    private final Paragraph facts = new Paragraph();
    private final Paragraph frozen = new Paragraph(getTranslation("exam.frozen"));
    private final FormField field = new FormField(TITLE, getTranslation("exam.title")).longest(Names.LONGEST_NAME);
    private final NativeDetails rename;

    ExamHead(ExamId id, ObjectProvider<ExamLink> links, ExamView view) {
        this.view = view;
        addClassName("card");
        title.getElement().setAttribute("tabindex", "-1");
        frozen.addClassName("note");
        var ways = new Div();
        ways.addClassName("ways");
        links.orderedStream()
                .forEach(link -> ways.add(LinkButton.primary(link.address(id), getTranslation(link.title()))));
        ways.add(
                LinkButton.quiet(Ways.blueprint(id), getTranslation("exam.change")),
                ActionButton.quiet(getTranslation("exam.again"), view::redraw));
        rename = new NativeDetails(
                getTranslation("exam.rename"), new Form(getTranslation("exam.rename"), this::rename, field));
        add(new Anchor(Ways.EXAMS, getTranslation("exam.back")), title, facts, frozen, ways, rename);
    }

    void show(Exam exam) {
        title.setText(exam.title());
        field.value(exam.title());
        facts.setText(new Facts(this).of(exam.blueprint(), exam.form()));
        frozen.setVisible(exam.frozen());
    }

    private void rename(Map<String, String> values) {
        try {
            view.rename(values.getOrDefault(TITLE, ""));
            field.setProblem("");
            rename.setOpen(false);
            focus();
        } catch (ExamException e) {
            field.setProblem(getTranslation(e.messageKey(), e.arguments()));
        }
    }

    void focus() {
        title.getElement().executeJs("this.focus()");
    }
}
