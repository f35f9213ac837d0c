package kz.zerek.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.question.Question;

/**
 * A quiz that was set, as one taker is asked it.
 *
 * @param assignment that was set
 * @param number which attempt of its taker at it this is, from 1
 * @param language in which it starts
 * @param feedback at once, or not before the end
 * @param credit for what is right in part
 * @param revision of the bank, from which the questions come
 * @param seed from which they follow
 */
public record SetQuiz(
        UUID assignment,
        int number,
        Language language,
        Feedback feedback,
        Credit credit,
        long revision,
        long seed,
        List<Item> items) {

    /** A question with what it is worth. */
    public record Item(Question question, BigDecimal points) {}

    public SetQuiz {
        items = List.copyOf(items);
    }
}
