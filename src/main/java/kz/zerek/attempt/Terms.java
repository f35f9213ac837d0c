package kz.zerek.attempt;

import java.time.Instant;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an attempt at the moment. It may change while the attempt goes on: a teacher gives more time.
 *
 * @param deadline after which nothing is taken, by the clock of the server; null for none
 * @param oneWay whether a question that was left is left for good
 * @param language the only one; null for any
 * @param shown whether the learner may see what the answers are worth once the attempt is finished
 */
public record Terms(
        @Nullable Instant deadline,
        boolean oneWay,
        @Nullable Language language,
        boolean shown) {

    /** For practice. */
    public static final Terms FREE = new Terms(null, false, null, true);

    /** In which language questions are put on a page in this one. */
    public Language in(Language page) {
        return language == null ? page : language;
    }

    boolean isOver(Instant now) {
        return deadline != null && now.isAfter(deadline);
    }
}
