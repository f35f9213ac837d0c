package kz.zerek.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.exam.store.ExamException;
import kz.zerek.exam.store.ExamRow;
import kz.zerek.exam.store.Exams;
import kz.zerek.shell.Message;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;

/** The tests of a teacher, and where a new one is made. */
@RolesAllowed(Role.TEACHERS)
@Menu(order = 20, title = "exams.title")
@Route(value = Ways.EXAMS, layout = ShellLayout.class)
class ExamsView extends Div implements LocaleChangeObserver {

    private final transient Exams exams;
    private final transient CurrentPerson current;
    private final Message message = new Message();
    private final Div rows = new Div();
    private NewExam create = new NewExam(this::create);

    ExamsView(Exams exams, CurrentPerson current) {
        this.exams = exams;
        this.current = current;
    }

    /** What was typed of a new test stays. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        message.clear();
        removeAll();
        var list =
                new Section(new H1(getTranslation("exams.title")), new Paragraph(getTranslation("exams.lead")), rows);
        list.addClassName("card");
        create = create.again();
        add(list, message, create);
        showRows();
        PageTitle.show(this, getTranslation("exams.title"));
    }

    private void showRows() {
        rows.removeAll();
        var all = exams.all(current.get());
        rows.add(all.isEmpty() ? new Paragraph(getTranslation("exams.none")) : new ExamList(all, this::putAway));
    }

    private void create(NewExam form) {
        try {
            Ways.toExam(
                    exams.create(current.get(), form.title(), form.blueprint()).id());
        } catch (ExamException e) {
            form.setProblem(getTranslation(e.messageKey(), e.arguments()));
        }
    }

    private void putAway(ExamRow row) {
        var title = Map.of("title", row.title());
        act(() -> {
            exams.remove(current.get(), row.id());
            showRows();
            message.say(
                    getTranslation("exams.put-away.done", title),
                    getTranslation("shell.undo"),
                    () -> act(() -> bringBack(row, title)));
        });
    }

    private void bringBack(ExamRow row, Map<String, String> title) {
        exams.bringBack(current.get(), row.id());
        showRows();
        message.say(getTranslation("exams.put-away.back", title));
    }

    private void act(SerializableRunnable action) {
        message.clear();
        try {
            action.run();
        } catch (ExamException e) {
            message.say(getTranslation(e.messageKey(), e.arguments()));
        }
    }
}
