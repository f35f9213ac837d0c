package kz.zerek.assignment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import kz.zerek.attempt.Score;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * By which rules an assignment is taken.
 *
 * @param opensAt null for at once
 * @param closesAt when attempts end that go on; null for never
 * @param lateUntil until when they may go on all the same, at a loss; null if they may not
 * @param latePenalty per cent of the points that an attempt loses that was finished after closing
 * @param minutes for an attempt; null for as many as one likes
 * @param attempts how many a student has
 * @param language the only one; null for any that the test has
 * @param accessCode which is asked for before an attempt begins; null for none
 * @param oneWay one question at a time, without going back
 */
public record Rules(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant lateUntil,
        @Min(0) @Max(100) int latePenalty,
        @Nullable @Min(1) @Max(Rules.MOST_MINUTES) Integer minutes,
        @Min(1) @Max(Rules.MOST_ATTEMPTS) int attempts,
        @NotNull Counted counted,
        @Nullable Language language,
        @NotNull Reveal reveal,
        @Nullable @Size(min = 1, max = Rules.LONGEST_CODE) String accessCode,
        boolean oneWay) {

    public static final int MOST_MINUTES = 600;
    public static final int MOST_ATTEMPTS = 20;
    public static final int LONGEST_CODE = 40;

    /** One attempt, at any time, with the result at the end. */
    public static final Rules PLAIN =
            new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.AT_END, null, false);

    @AssertTrue
    public boolean isClosingAfterOpening() {
        return opensAt == null || closesAt == null || opensAt.isBefore(closesAt);
    }

    @AssertTrue
    public boolean isLateAfterClosing() {
        return lateUntil == null || closesAt != null && closesAt.isBefore(lateUntil);
    }

    @AssertTrue
    public boolean isClosingForReveal() {
        return reveal != Reveal.AFTER_CLOSING || closesAt != null;
    }

    /** Whether a student with some extra time may take it now. */
    public boolean isOpen(Instant now, Duration extra) {
        return (opensAt == null || !now.isBefore(opensAt)) && !isClosed(now, extra);
    }

    /** Whether nothing more is taken, from a student with some extra time. */
    public boolean isClosed(Instant now, Duration extra) {
        var end = end();
        return end != null && now.isAfter(end.plus(extra));
    }

    /** The last moment for who has no extra time; null for none. */
    private @Nullable Instant end() {
        return lateUntil == null ? closesAt : lateUntil;
    }

    /** When an attempt ends. Extra time adds to the time limit and to the end alike. */
    @Nullable
    Instant deadline(Instant startedAt, Duration extra) {
        var byTime = minutes == null
                ? null
                : startedAt.plus(Duration.ofMinutes(minutes)).plus(extra);
        var byEnd = end() == null ? null : end().plus(extra);
        return Stream.of(byTime == null ? Instant.MAX : byTime, byEnd == null ? Instant.MAX : byEnd)
                .min(Instant::compareTo)
                .filter(time -> !time.equals(Instant.MAX))
                .orElse(null);
    }

    /** Whether an attempt that was finished then is late. */
    public boolean isLate(Instant finishedAt, Duration extra) {
        return closesAt != null && finishedAt.isAfter(closesAt.plus(extra));
    }

    /** What is left of a score that was reached then: late, it loses some. */
    public Score kept(Score score, Instant finishedAt, Duration extra) {
        return isLate(finishedAt, extra) ? new Score(score.points() * (100 - latePenalty) / 100.0, score.of()) : score;
    }

    /**
     * Whether a student may see what a finished attempt is worth.
     *
     * @param mostExtra the most extra time that anybody has: after closing means that nobody can take it any more
     */
    public boolean isShown(Instant now, Duration mostExtra) {
        return switch (reveal) {
            case AT_ONCE, AT_END -> true;
            case AFTER_CLOSING -> isClosed(now, mostExtra);
            case NEVER -> false;
        };
    }
}
