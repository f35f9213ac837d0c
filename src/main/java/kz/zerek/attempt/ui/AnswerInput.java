package kz.zerek.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import kz.zerek.shell.Markup;

/** Where a learner answers: native elements, which tell the server once for each change. */
final class AnswerInput {

    /** The id of the heading that asks the question, which names the elements of the answer. */
    static final String STEM = "stem";

    private AnswerInput() {}

    /** @param answered takes each answer as soon as it is given */
    static Component of(Asked asked, SerializableConsumer<Response> answered) {
        if (!asked.isOpen()) return closed(asked);
        return switch (asked.task()) {
            case Task.Choice _ ->
                asked.takesOneTap()
                        ? new OptionButtons(asked, answered)
                        : new OptionList(asked, OptionList.Pick.ONE, answered);
            case Task.Selection _ -> new OptionList(asked, OptionList.Pick.SEVERAL, answered);
            case Task.Entry entry -> new AnswerField(asked, entry, answered);
            case Task.Ordering _ -> new OrderingList(asked, answered);
            case Task.Matching matching -> new MatchingTable(asked, matching, answered);
        };
    }

    private static Markup closed(Asked asked) {
        return new Markup(
                switch (asked.task()) {
                    case Task.Choice choice -> AnsweredOptions.of(asked, choice.options());
                    case Task.Selection selection -> AnsweredOptions.of(asked, selection.options());
                    case Task.Entry _, Task.Ordering _, Task.Matching _ -> GivenAnswer.of(asked);
                });
    }
}
