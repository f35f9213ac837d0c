package kz.zerek.attempt;

/** Puts answers into words, for the screens of other features. */
public interface AnswerTexts {

    /** In the language in which the item was answered, or else in that of the attempt. The item has its mark. */
    AnswerText of(Attempt attempt, AttemptItem item);
}
