package kz.zerek.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it was when it was read: a snapshot that never changes.
 *
 * @param revision the bank's, pinned when the attempt started
 * @param seed from which its questions follow
 * @param bank in that revision, to put the questions in a language
 * @param items in the order in which they are asked
 * @param lastPosition of the item that was answered or skipped last; 0 if none was
 * @param finishedAt null while the attempt goes on
 * @param terms that held when it was read
 * @param assignment that was set; null for practice
 */
public record Attempt(
        AttemptId id,
        QuizSettings settings,
        long revision,
        long seed,
        Bank bank,
        List<AttemptItem> items,
        int lastPosition,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Terms terms,
        @Nullable UUID assignment) {

    public Attempt {
        items = List.copyOf(items);
    }

    /** @throws InvalidResponseException if there is no such position */
    public AttemptItem item(int position) {
        if (position < 1 || position > items.size())
            throw new InvalidResponseException(InvalidResponseException.Problem.POSITION);
        return items.get(position - 1);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Those that are not {@linkplain #isOpen open}. */
    public List<AttemptItem> answered() {
        return items.stream().filter(item -> !isOpen(item)).toList();
    }

    /**
     * Whether something is left to do for an item of this attempt. With feedback at once, an answer counts as given when
     * it was checked.
     */
    public boolean isOpen(AttemptItem item) {
        return item.state() != AttemptItem.State.LEFT && (!item.isAnswered() || waitsForCheck(item));
    }

    /**
     * Where to go on: at an answer that waits for its check, else at the next open item after the last one
     * touched, else at an earlier one; empty if none is open. Where there is no way back: at the first that is not final.
     */
    public Optional<AttemptItem> next() {
        if (terms.oneWay())
            return items.stream().filter(item -> !item.isFinal()).findFirst();
        return Stream.of(
                        items.stream()
                                .skip(Math.max(0, lastPosition - 1))
                                .limit(1)
                                .filter(this::waitsForCheck),
                        items.stream().skip(lastPosition),
                        items.stream())
                .flatMap(Function.identity())
                .filter(this::isOpen)
                .findFirst();
    }

    private boolean waitsForCheck(AttemptItem item) {
        return settings.feedback() == Feedback.AT_ONCE && item.state() == AttemptItem.State.ANSWERED;
    }

    /** In which language its questions are put on a page in this one. */
    public Language language(Language page) {
        return terms.in(page, settings.language());
    }

    /** Whether the learner may see what their answers are worth. */
    public boolean isShown() {
        return terms.shown() || !isFinished();
    }

    /** The points so far of the marks that the learner may see; the result once finished. */
    public Score score() {
        var points = items.stream()
                .filter(item -> item.mark() != null)
                .mapToDouble(item -> item.mark().fraction() * item.points().doubleValue())
                .sum();
        var most =
                items.stream().mapToDouble(item -> item.points().doubleValue()).sum();
        return new Score(points, most);
    }

    /** Per cent of the points that it loses for being handed in late; 0 for none. */
    public int latePenalty() {
        boolean isLate = finishedAt != null && terms.closing() != null && finishedAt.isAfter(terms.closing());
        return isLate ? terms.latePenalty() : 0;
    }

    /** From start to finish; empty while the attempt goes on. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(finishedAt).map(end -> Duration.between(startedAt, end));
    }
}
