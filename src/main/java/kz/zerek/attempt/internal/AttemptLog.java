package kz.zerek.attempt.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.attempt.FinalResponseException;
import kz.zerek.attempt.FinishedAttemptException;
import kz.zerek.attempt.StaleResponseException;
import kz.zerek.attempt.TooManyResponsesException;
import kz.zerek.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * All steps of an attempt so far, and the rules for the next one.
 *
 * @param steps by number
 * @param finishedAt null while the attempt goes on
 */
public record AttemptLog(List<Step> steps, @Nullable Instant finishedAt) {

    /** Of one question, far more than an honest learner needs: a browser gone wild must not fill the disk. */
    static final int MOST_OF_QUESTION = 200;

    public AttemptLog {
        steps = List.copyOf(steps);
    }

    /** The number that the next entry gets. */
    public int nextNumber() {
        return steps.size() + 1;
    }

    /** The last step of each position that has one. */
    public Map<Integer, Step> latest() {
        var latest = new HashMap<Integer, Step>();
        steps.forEach(step -> latest.put(step.position(), step));
        return latest;
    }

    public AttemptLog with(Step step) {
        return new AttemptLog(Stream.concat(steps.stream(), Stream.of(step)).toList(), finishedAt);
    }

    public AttemptLog finished(Instant at) {
        return new AttemptLog(steps, at);
    }

    /**
     * The step to be saved for a request, or empty if it is saved already or asks for nothing.
     *
     * @throws FinishedAttemptException if the attempt is finished
     * @throws StaleResponseException if the learner did not see the last answer to the question
     * @throws FinalResponseException if the question was checked or left for good
     * @throws TooManyResponsesException if the learner changed their mind too often; what ends a question is taken all the same
     */
    public Optional<Step> next(Request request) {
        if (finishedAt != null) throw new FinishedAttemptException();
        var ofQuestion =
                steps.stream().filter(s -> s.position() == request.position()).toList();
        if (isSaved(request, ofQuestion)) return Optional.empty();
        var last = ofQuestion.isEmpty() ? null : ofQuestion.getLast().kind();
        // Whatever was seen of it.
        if (last == Step.Kind.LEFT) throw FinalResponseException.left();
        if (isBehind(request, ofQuestion)) throw new StaleResponseException();
        if (last == Step.Kind.CHECKED) throw new FinalResponseException();
        // What is the last step comes once, and leads to the end.
        if (ofQuestion.size() >= MOST_OF_QUESTION && !request.kind().isLast()) throw new TooManyResponsesException();
        return Optional.of(request.step(nextNumber(), ofQuestion.size() + 1));
    }

    /** A skip has answered nothing: who did not see it, as when the connection was lost over it, is not behind. */
    private static boolean isBehind(Request request, List<Step> ofQuestion) {
        int seen = request.expectedSequence();
        return seen < 0
                || seen > ofQuestion.size()
                || ofQuestion.stream().skip(seen).anyMatch(step -> step.kind() != Step.Kind.SKIPPED);
    }

    /**
     * As which sequence a response is saved that may come for the second time: that of the first answer to the question
     * after the step that the learner saw, if it is this response, whatever was answered since; empty if it is another.
     */
    public Optional<Integer> savedAs(int position, int seen, Response response) {
        return steps.stream()
                .filter(step -> step.position() == position && step.sequence() > seen)
                .filter(step -> step.kind() != Step.Kind.SKIPPED)
                .findFirst()
                .filter(step -> response.equals(step.response()))
                .map(Step::sequence);
    }

    private static boolean isSaved(Request request, List<Step> ofQuestion) {
        if (request.kind() == Step.Kind.SKIPPED) return !ofQuestion.isEmpty();
        if (ofQuestion.isEmpty()) return false;
        var last = ofQuestion.getLast();
        // The learner saw the last step, or the one before it: a double click, or an answer sent again. An answer that
        // a newer one replaced is not what is saved.
        var seen = request.expectedSequence();
        return (seen == last.sequence() || seen == last.sequence() - 1) && covers(last, request);
    }

    private static boolean covers(Step step, Request request) {
        return Objects.equals(step.response(), request.response())
                && (step.kind() == request.kind() || step.kind() == Step.Kind.CHECKED);
    }
}
