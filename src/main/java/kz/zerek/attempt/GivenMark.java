package kz.zerek.attempt;

import java.time.Instant;
import kz.zerek.account.PersonId;
import kz.zerek.question.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A mark that an answer has or had.
 *
 * @param position of the question, from 1
 * @param marking counts the marks of the answer, from 0
 * @param by null if nobody changed it, or if they have no account any more
 * @param reason null unless it was changed
 */
public record GivenMark(
        int position,
        int marking,
        Mark mark,
        Origin origin,
        @Nullable PersonId by,
        @Nullable String reason,
        Instant at) {

    /** Where a mark comes from. */
    public enum Origin {
        AUTOMATIC,
        CHANGED,
        /** By a fact that was corrected since. */
        REMARKED,
        /** The mark before the last change holds again. */
        UNDONE;

        /** Whether somebody gave it, so that it can be undone. */
        boolean canBeUndone() {
            return this == CHANGED || this == REMARKED;
        }
    }
}
