package kz.zerek.question;

/**
 * What a response is worth.
 *
 * @param fraction 0 to 1 of the question's point
 */
public record Mark(double fraction, Verdict verdict) {

    public enum Verdict {
        RIGHT,
        /** Some of several parts are right. */
        PARTLY,
        /** Right but coarser than asked, as a year for a day. */
        INCOMPLETE,
        WRONG,
        UNANSWERED
    }
}
