package kz.zerek.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.bank.Topic;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.ExamException;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.Exams;
import kz.zerek.exam.ui.DraftReader.Problem;
import kz.zerek.shell.Leaving;
import kz.zerek.shell.LinkButton;
import kz.zerek.shell.Note;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;

/** What a test asks, to be changed. What is typed is known to the server, so that nothing of it is lost on this screen. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.BLUEPRINT, layout = ShellLayout.class)
class BlueprintView extends Screen implements BeforeLeaveObserver {

    private final transient Exams exams;
    private final transient CurrentPerson current;
    private transient ExamId id;
    /** Which state of the test is changed. */
    private int version;

    private int edits;
    private transient Blueprint stored;
    private transient BlueprintDraft draft;
    private final Leaving leaving = new Leaving(message());
    private boolean isSaved;
    private BlueprintForm form;

    BlueprintView(Exams exams, CurrentPerson current) {
        this.exams = exams;
        this.current = current;
        addClassName("blueprint");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.exam(event.getRouteParameters());
        load();
    }

    private void load() {
        var exam = exams.get(current.get(), id);
        version = exam.version();
        edits = exam.edits();
        stored = exam.blueprint();
        draft = BlueprintDraft.of(stored);
        isSaved = false;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isSaved || draft.equals(BlueprintDraft.of(stored))) return;
        leaving.ask(event, getTranslation("blueprint.leave"), getTranslation("blueprint.leave.sure"));
    }

    @Override
    protected void fill() {
        var exam = exams.get(current.get(), id);
        var head = new Section(
                new Anchor(Ways.address(id), exam.title()),
                new H1(getTranslation("blueprint.title")),
                new Paragraph(getTranslation("blueprint.lead")));
        if (exam.frozen()) head.add(new Note(getTranslation("exam.frozen")));
        head.addClassName("card");
        var back = LinkButton.quiet(Ways.address(id), getTranslation("blueprint.back"));
        add(head, message(), fields(exam), back);
        PageTitle.show(this, exam.title());
    }

    private BlueprintForm fields(Exam exam) {
        var renderer = exams.generator(exam).renderer();
        var reader = PageLanguage.current();
        form = new BlueprintForm(
                draft,
                exams.topics(),
                question -> renderer.render(question, reader).stem(),
                this);
        return form;
    }

    BlueprintDraft draft() {
        return draft;
    }

    /** Keeps what stands in the fields. */
    void take(Map<String, String> values) {
        draft = draft.with(values);
        form.showCounts(draft);
    }

    void addPart() {
        change(draft.add(), draft.parts().size() + 1);
    }

    void remove(int number) {
        change(draft.remove(number), Math.min(number, draft.parts().size() - 1));
    }

    void move(int number, int other) {
        change(draft.swap(number, other), other);
    }

    /** @param number of the part that gets the focus */
    private void change(BlueprintDraft other, int number) {
        draft = other;
        build();
        form.focus(number);
    }

    void save(Map<String, String> values) {
        message().clear();
        take(values);
        var reader = new DraftReader(draft, topics());
        var read = reader.read();
        show(reader.problems());
        read.ifPresent(this::store);
    }

    private Set<String> topics() {
        var topics = new HashSet<String>();
        exams.topics().stream().map(Topic::id).forEach(topics::add);
        stored.parts().forEach(part -> topics.addAll(part.topics()));
        return topics;
    }

    private void show(Map<String, Problem> problems) {
        form.show(problems);
        var whole = problems.get(DraftReader.WHOLE);
        if (whole != null) message().refuse(getTranslation(whole.messageKey(), whole.arguments()));
        else if (!problems.isEmpty()) message().refuse(getTranslation("blueprint.wrong"));
    }

    private void store(Blueprint blueprint) {
        try {
            var before = exams.get(current.get(), id);
            if (before.version() != version || before.edits() != edits)
                throw new ExamException(ExamException.Problem.STALE);
            var after = exams.change(current.get(), before, blueprint, draft.before());
            isSaved = true;
            leaving.settle();
            Ways.toExam(id).ifPresent(view -> view.saved(new Change(before, after)));
        } catch (ExamException e) {
            if (e.problem() == ExamException.Problem.STALE) showStored();
            else refused(e);
        }
    }

    /** What was typed can be brought back. */
    private void showStored() {
        var typed = draft;
        var before = stored;
        load();
        build();
        var back = stored.equals(before) ? typed : typed.detached();
        message().say(getTranslation("exam.error.stale"), getTranslation("blueprint.typed"), () -> change(back, 1));
    }
}
