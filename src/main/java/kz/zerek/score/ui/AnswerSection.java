package kz.zerek.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.zerek.account.PersonId;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.GivenMark;
import kz.zerek.score.Gradebook;
import kz.zerek.score.ScoreException;
import kz.zerek.score.ScoreException.Problem;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Markup;

/** One question with its answer and mark, which can be changed. */
class AnswerSection extends Section {

    private static final String POINTS = "points";
    private static final String REASON = "reason";

    private final StudentView view;
    private final transient AttemptId attempt;
    private final int position;
    private final BigDecimal most;
    private final int marking;
    private final Div editor = new Div();
    private FormField points;
    private FormField reason;

    /**
     * @param history of the item, at least the mark that it has
     * @param names of those who changed marks
     */
    AnswerSection(
            Attempt attempt, AttemptItem item, List<GivenMark> history, Map<PersonId, String> names, StudentView view) {
        this.view = view;
        this.attempt = attempt.id();
        position = item.position();
        most = item.points();
        marking = history.getLast().marking();
        addClassNames("card", "answer-section");
        var change = ActionButton.quiet(getTranslation("gradebook.change"), this::open);
        change.getElement()
                .setAttribute("aria-label", getTranslation("gradebook.change.of", Map.of("number", position)));
        editor.addClassName("student-editor");
        editor.setVisible(false);
        add(
                new Markup(new AnswerMarkup(view, item, names).of(view.texts().of(attempt, item), history)),
                change,
                editor);
    }

    private void open() {
        editor.removeAll();
        points = new FormField(POINTS, getTranslation("gradebook.change.points"))
                .hint(getTranslation("gradebook.change.points.hint", Map.of("most", most)))
                .longest(7)
                .asTyped();
        reason = new FormField(REASON, getTranslation("gradebook.change.reason"))
                .hint(getTranslation("gradebook.change.reason.hint"))
                .longest(Gradebook.LONGEST_REASON);
        var cancel = ActionButton.quiet(getTranslation("gradebook.change.cancel"), () -> editor.setVisible(false));
        editor.add(new Form(getTranslation("gradebook.change.send"), this::change, points, reason), cancel);
        editor.setVisible(true);
    }

    private void change(Map<String, String> values) {
        view.act(() -> {
            var typed = values.getOrDefault(POINTS, "");
            try {
                view.changes().change(view.teacher(), attempt, position, typed, values.getOrDefault(REASON, ""));
            } catch (ScoreException e) {
                show(e, values.getOrDefault(REASON, "").isBlank());
                return;
            }
            view.reload();
            view.message()
                    .say(
                            view.getTranslation(
                                    "gradebook.change.done",
                                    Map.of(
                                            "points",
                                            new BigDecimal(typed.strip().replace(',', '.')))),
                            view.getTranslation("shell.undo"),
                            () -> view.act(this::undo));
        });
    }

    /** At each field that is wrong, or above all if none is. */
    private void show(ScoreException refusal, boolean isReasonMissing) {
        boolean isReasonWrong = isReasonMissing || refusal.problem() == Problem.REASON;
        reason.setProblem(
                isReasonWrong
                        ? view.getTranslation("gradebook.error.reason", Map.of("most", Gradebook.LONGEST_REASON))
                        : "");
        points.setProblem(
                refusal.problem() == Problem.POINTS
                        ? view.getTranslation(refusal.messageKey(), refusal.arguments())
                        : "");
        if (refusal.problem() != Problem.POINTS && refusal.problem() != Problem.REASON) throw refusal;
    }

    private void undo() {
        view.changes().undo(view.teacher(), attempt, position, marking + 1);
        view.reload();
        view.message().say(view.getTranslation("gradebook.change.undone"));
    }
}
