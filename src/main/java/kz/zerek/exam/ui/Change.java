package kz.zerek.exam.ui;

import java.util.List;
import kz.zerek.exam.Item;
import kz.zerek.exam.store.Exam;
import kz.zerek.question.Question;

/** What a test was before it was changed, and what it is then. */
record Change(Exam before, Exam after) {

    /** How many questions are new. */
    int added() {
        return (int) questions(after).stream()
                .filter(question -> !questions(before).contains(question))
                .count();
    }

    /** How many questions that were pinned are gone: the bank has them no longer, or less is asked. */
    int lostPins() {
        return (int) before.form().items().stream()
                .filter(item -> item.origin() == Item.Origin.PINNED)
                .filter(item -> !questions(after).contains(item.question()))
                .count();
    }

    /** The position, from 1, of the question that stood at one before; 0 if it is gone. */
    int now(int position) {
        return questions(after).indexOf(before.form().item(position).question()) + 1;
    }

    private static List<Question> questions(Exam exam) {
        return exam.form().items().stream().map(Item::question).toList();
    }
}
