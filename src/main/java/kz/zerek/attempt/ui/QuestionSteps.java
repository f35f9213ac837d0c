package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import kz.zerek.attempt.AttemptItem.State;

/** The way back, and the one way on: skip, check or next. */
class QuestionSteps extends Div {

    private final NativeButton back = new NativeButton();
    private final NativeButton on = new NativeButton();
    private boolean needsCheck;
    private State state = State.OPEN;

    QuestionSteps(QuestionScreen.Actions actions) {
        addClassName("steps");
        back.addClassName("quiet");
        back.addClickListener(_ -> actions.back());
        // The key Enter presses this one.
        on.getElement().setAttribute("data-enter", true);
        on.addClickListener(_ -> go(actions));
        add(back, on);
    }

    void show(Asked asked) {
        back.setText(asked.words("quiz.back"));
        back.setVisible(asked.item().position() > 1);
        needsCheck = asked.needsCheck();
        show(asked.isOpen() ? asked.item().state() : State.CHECKED);
    }

    /** The label tells what the button does to a question in this state. */
    void show(State state) {
        this.state = state;
        on.setText(getTranslation(label()));
        on.setClassName("primary", state == State.ANSWERED || state == State.CHECKED);
    }

    private String label() {
        return switch (state) {
            case OPEN, SKIPPED -> "quiz.skip";
            case ANSWERED -> needsCheck ? "quiz.check" : "quiz.next";
            case CHECKED -> "quiz.next";
        };
    }

    private void go(QuestionScreen.Actions actions) {
        switch (state) {
            case OPEN, SKIPPED -> actions.skip();
            case ANSWERED -> {
                if (needsCheck) actions.check();
                else actions.next();
            }
            case CHECKED -> actions.next();
        }
    }
}
