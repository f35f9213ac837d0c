package kz.zerek.attempt.ui;

import kz.zerek.question.Task;
import org.jsoup.nodes.Element;

/** Where a learner answers: native elements, from which our script reads each answer as it is given. */
final class AnswerInput {

    /** The id of the heading that asks the question, which names the elements of the answer. */
    static final String STEM = "stem";

    private AnswerInput() {}

    static Element of(Asked asked) {
        return asked.isOpen() ? open(asked) : closed(asked);
    }

    private static Element open(Asked asked) {
        return switch (asked.task()) {
            case Task.Choice _ ->
                asked.takesOneTap() ? OptionButtons.of(asked) : OptionList.of(asked, OptionList.Pick.ONE);
            case Task.Selection _ -> OptionList.of(asked, OptionList.Pick.SEVERAL);
            case Task.Entry entry -> AnswerField.of(asked, entry);
            case Task.Ordering _ -> OrderingList.of(asked);
            case Task.Matching matching -> MatchingTable.of(asked, matching);
        };
    }

    private static Element closed(Asked asked) {
        return switch (asked.task()) {
            case Task.Choice choice -> AnsweredOptions.of(asked, choice.options());
            case Task.Selection selection -> AnsweredOptions.of(asked, selection.options());
            case Task.Entry _, Task.Ordering _, Task.Matching _ -> GivenAnswer.of(asked);
        };
    }
}
