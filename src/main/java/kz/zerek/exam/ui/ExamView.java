package kz.zerek.exam.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.ExamException;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.ExamLink;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.message.RefusedException;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One test: what it is like, what is to be known of it, and its questions. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.EXAM, layout = ShellLayout.class)
class ExamView extends Screen {

    private final transient Exams exams;
    private final transient Supplies supplies;
    private final transient CurrentPerson current;
    private final transient ObjectProvider<ExamLink> links;
    private transient ExamId id;
    /** Which state of the test is shown. */
    private int version;

    private int edits;
    /** Null for that of the page. */
    private @Nullable Preview preview;

    private ExamHead head;
    private OutdatedQuestions outdated;
    private WarningList warnings;
    private SupplyReport supply;
    private QuestionList questions;

    ExamView(Exams exams, Supplies supplies, CurrentPerson current, ObjectProvider<ExamLink> links) {
        this.exams = exams;
        this.supplies = supplies;
        this.current = current;
        this.links = links;
        addClassName("exam");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.exam(event.getRouteParameters());
        exams.get(current.get(), id);
    }

    @Override
    protected void fill() {
        head = new ExamHead(id, links, this);
        outdated = new OutdatedQuestions(exams, this);
        warnings = new WarningList();
        supply = new SupplyReport(exams, supplies);
        questions = new QuestionList(exams, this, preview == null ? Preview.own() : preview);
        add(head, message(), outdated, warnings, supply, questions);
        show(exams.get(current.get(), id));
    }

    private void show(Exam exam) {
        version = exam.version();
        edits = exam.edits();
        head.show(exam);
        outdated.show(exam);
        warnings.show(exams.assembler(exam).warnings(exam.form()));
        supply.show(exam);
        questions.show(exam);
        PageTitle.show(this, exam.title());
    }

    /** Another page of them. */
    void showQuestions() {
        questions.show(exams.get(current.get(), id));
    }

    void show(Preview other) {
        preview = other;
        questions.show(exams.get(current.get(), id), other);
    }

    void rename(String title) {
        exams.rename(current.get(), id, title);
        show(exams.get(current.get(), id));
    }

    void redraw() {
        act(before -> exams.redraw(current.get(), before)).ifPresent(change -> say("exam.again.done", change));
    }

    /** Asks what is outdated by the bank as it is now. */
    void renew() {
        act(before -> exams.renew(current.get(), before)).ifPresent(change -> {
            message().say(getTranslation("exam.outdated.renewed"));
            head.focus();
        });
    }

    void saved(Change change) {
        say("blueprint.saved", change);
        head.focus();
    }

    /** Says how many questions are new, and what is lost of what was pinned. */
    private void say(String key, Change change) {
        var words = getTranslation(key, Map.of("count", change.added()));
        message()
                .say(
                        change.lostPins() == 0
                                ? words
                                : words + " " + getTranslation("exam.lost-pins", Map.of("count", change.lostPins())));
    }

    void act(int position, QuestionAction action) {
        act(before -> done(before, position, action)).ifPresent(change -> {
            switch (action) {
                case SWAP -> questions.focus(position);
                case PIN -> questions.focus(position, QuestionAction.UNPIN);
                case UNPIN -> questions.focus(position, QuestionAction.PIN);
                case FIX, RELEASE -> follow(position, change.now(position));
            }
        });
    }

    private Exam done(Exam before, int position, QuestionAction action) {
        return switch (action) {
            case PIN -> exams.pin(current.get(), before, position, true);
            case UNPIN -> exams.pin(current.get(), before, position, false);
            case SWAP -> exams.swap(current.get(), before, position);
            case FIX -> exams.fix(current.get(), before, position);
            case RELEASE -> exams.release(current.get(), before, position);
        };
    }

    private void follow(int position, int now) {
        if (now == 0) return;
        if (now != position) message().say(getTranslation("exam.moved", Map.of("number", now)));
        questions.focus(now);
    }

    /** Does something with the test as it is shown, and shows what comes of it. Empty if it cannot be done: it says why. */
    private Optional<Change> act(UnaryOperator<Exam> action) {
        message().clear();
        try {
            var before = seen();
            var after = action.apply(before);
            show(after);
            return Optional.of(new Change(before, after));
        } catch (RefusedException e) {
            if (e instanceof ExamException refusal && refusal.problem() == ExamException.Problem.STALE)
                show(exams.get(current.get(), id));
            refused(e);
            return Optional.empty();
        }
    }

    /** As it is stored, if that is what is shown. */
    private Exam seen() {
        var exam = exams.get(current.get(), id);
        if (exam.version() != version || exam.edits() != edits) throw new ExamException(ExamException.Problem.STALE);
        return exam;
    }
}
