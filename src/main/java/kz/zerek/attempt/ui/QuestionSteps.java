package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.shell.Markup;

/** The way back, and the one way on: skip, check or next. */
class QuestionSteps extends Div {

    /** Which question in which state the button led on from when it was pressed. */
    static final String SEEN = "element.value";

    private final NativeButton back = new NativeButton();
    private final NativeButton on = new NativeButton();
    private final QuestionScreen.Actions actions;
    private Language language = Language.KK;
    private boolean needsCheck;
    private int position;
    private State state = State.OPEN;

    QuestionSteps(QuestionScreen.Actions actions) {
        this.actions = actions;
        addClassName("steps");
        back.addClassNames("quiet", "back");
        back.addClickListener(_ -> actions.back());
        on.getElement().setAttribute("data-enter", true);
        on.getElement().addEventListener("click", this::clicked).addEventData(SEEN);
        // The key Enter, wherever the focus is.
        on.getElement().addEventListener("enter", this::entered).addEventData(SEEN);
        add(back, on);
    }

    void show(Asked asked) {
        back.setText(asked.words("quiz.back"));
        back.setVisible(asked.item().position() > 1);
        language = asked.language();
        needsCheck = asked.needsCheck();
        position = asked.item().position();
        show(asked.isOpen() ? asked.item().state() : State.CHECKED);
    }

    /** The label tells what the button does to a question in this state. */
    void show(State state) {
        this.state = state;
        on.setText(Messages.bundled().text(language, label()));
        on.getElement().setAttribute("value", seen(state));
        on.setClassName("primary", state == State.ANSWERED || state == State.CHECKED);
    }

    private String seen(State state) {
        return position + " " + state;
    }

    private String label() {
        return switch (state) {
            case OPEN, SKIPPED -> "quiz.skip";
            case ANSWERED -> needsCheck ? "quiz.check" : "quiz.next";
            case CHECKED, LEFT -> "quiz.next";
        };
    }

    /**
     * Does what the label said when it was read. The second click of two then does nothing: what it would do, the
     * learner has not seen.
     */
    private void clicked(DomEvent event) {
        var seen = Markup.text(event, SEEN).orElse("");
        if (seen.equals(seen(state))) go();
        else if (isAnsweredSince(seen)) actions.next();
    }

    /** Goes on; what was typed just before counts. */
    private void entered(DomEvent event) {
        var seen = Markup.text(event, SEEN).orElse("");
        if (!seen.equals(seen(state)) && !isAnsweredSince(seen)) return;
        if (state == State.OPEN || state == State.SKIPPED) actions.enter();
        else go();
    }

    /** What is typed is sent as its field is left, that is, with the click or key that leads on. */
    private boolean isAnsweredSince(String seen) {
        return state == State.ANSWERED && (seen.equals(seen(State.OPEN)) || seen.equals(seen(State.SKIPPED)));
    }

    private void go() {
        switch (state) {
            case OPEN, SKIPPED -> actions.skip();
            case ANSWERED -> {
                if (needsCheck) actions.check();
                else actions.next();
            }
            case CHECKED, LEFT -> actions.next();
        }
    }
}
