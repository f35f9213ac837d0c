package kz.zerek.question;

/**
 * What a response is worth.
 *
 * @param fraction 0 to 1 of the question's points
 * @param verdict what the response is; one that is right in part may still be worth nothing, see {@link Credit}
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
