package kz.zerek.attempt;

import java.time.Instant;
import java.util.Set;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an attempt at the moment. It may change while the attempt goes on: a teacher gives more time.
 *
 * @param closing after which what is handed in is late; null for never
 * @param latePenalty per cent of the points that what is handed in late loses
 * @param deadline after which nothing is taken, by the clock of the server; null for none
 * @param oneWay whether a question that was left is left for good
 * @param languages in which the questions may be read; empty for any
 * @param shown whether the learner may see what the answers are worth once the attempt is finished
 */
public record Terms(
        @Nullable Instant closing,
        int latePenalty,
        @Nullable Instant deadline,
        boolean oneWay,
        Set<Language> languages,
        boolean shown) {

    /** For practice. */
    public static final Terms FREE = new Terms(null, 0, null, false, Set.of(), true);

    public Terms {
        languages = Set.copyOf(languages);
    }

    /**
     * In which language questions are put.
     *
     * @param page the language of the page
     * @param begun that in which the attempt began
     */
    public Language in(Language page, Language begun) {
        if (languages.isEmpty() || languages.contains(page)) return page;
        return languages.contains(begun)
                ? begun
                : languages.stream().sorted().findFirst().orElseThrow();
    }

    boolean isOver(Instant now) {
        return deadline != null && now.isAfter(deadline);
    }

    /**
     * As of when an attempt is handed in: what was answered in time is not late for being handed in after closing.
     *
     * @param last when something was last saved, or when it began
     */
    Instant end(Instant last, Instant now) {
        var end = deadline != null && now.isAfter(deadline) ? deadline : now;
        return closing != null && end.isAfter(closing) && !last.isAfter(closing) ? closing : end;
    }
}
