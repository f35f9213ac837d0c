package kz.zerek.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.zerek.attempt.internal.AskedQuiz;
import kz.zerek.attempt.internal.AskedQuizzes;
import kz.zerek.attempt.internal.AttemptLogs;
import kz.zerek.attempt.internal.FittingResponse;
import kz.zerek.attempt.internal.Request;
import kz.zerek.attempt.internal.Step;
import kz.zerek.attempt.internal.TakenAttempts;
import kz.zerek.language.Language;
import kz.zerek.language.answer.Judgement;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.springframework.stereotype.Service;

/**
 * Taking quizzes. All state stands in the database: any instance on any node goes on where another left off. Every
 * method that takes an {@link AttemptId} throws {@link UnknownAttemptException} for an attempt that is not the
 * taker's.
 */
@Service
public class Attempts {

    private static final Duration OFFERED = Duration.ofDays(7);

    private final QuizStart quizzes;
    private final AskedQuizzes asked;
    private final AttemptLogs logs;
    private final TakenAttempts taken;
    private final CurrentAttempts current;
    private final StepSaving steps;

    Attempts(
            QuizStart quizzes,
            AskedQuizzes asked,
            AttemptLogs logs,
            TakenAttempts taken,
            CurrentAttempts current,
            StepSaving steps) {
        this.quizzes = quizzes;
        this.asked = asked;
        this.logs = logs;
        this.taken = taken;
        this.current = current;
        this.steps = steps;
    }

    /**
     * Draws a quiz from the bank as it is now, and keeps each question as asked.
     *
     * @throws InvalidSettingsException if the length is not offered or the bank has no such topic
     * @throws NothingToAskException if the bank makes no question of the topics
     * @throws TooManyStartsException if the taker has started hundreds within the last hour
     * @throws UnknownTakerException if the taker's account is closed
     */
    public AttemptId start(Taker taker, QuizSettings settings) {
        return quizzes.start(taker, settings, current.now());
    }

    /**
     * Starts an attempt at what was set. Of two devices that start the same one, the second goes on with that of the first.
     *
     * @throws NothingToAskException if it has no question
     * @throws TooManyStartsException if the taker has started hundreds within the last hour
     * @throws UnknownTakerException if the taker's account is closed
     */
    public AttemptId start(Taker taker, SetQuiz quiz) {
        return quizzes.start(taker, quiz, current.now());
    }

    /** When the attempt ends by the rules as they are now; empty for never. */
    public Optional<Instant> deadline(AttemptId id, Taker taker) {
        return Optional.ofNullable(current.terms(asked.get(id, taker)).deadline());
    }

    public Attempt get(AttemptId id, Taker taker) {
        var quiz = asked.get(id, taker);
        return current.read(quiz, current.terms(quiz));
    }

    /**
     * As this node saw it last, without asking the database. What was saved elsewhere since may be missing; it comes to
     * light as soon as something is to be saved.
     */
    public Attempt seen(AttemptId id, Taker taker) {
        var quiz = asked.get(id, taker);
        return current.snapshot(quiz, logs.known(id), current.terms(quiz));
    }

    /**
     * Saves a response at once. To say the same again changes nothing. With feedback at once, a response to a choice
     * is final; a response of several steps (several choices, typing, ordering, matching) is final when it is
     * {@linkplain #check checked}.
     *
     * @param expectedSequence the {@link AttemptItem#sequence} that the learner saw; 0 for an open item
     * @param language in which the learner read the question
     * @return the attempt with the response
     * @throws StaleResponseException if something else was saved since
     * @throws InvalidResponseException if the response does not fit the question
     * @throws FinalResponseException if the feedback to this question was shown
     * @throws FinishedAttemptException if the attempt is finished
     * @throws TooManyResponsesException if the learner changed their mind hundreds of times
     */
    public Attempt respond(
            AttemptId id, Taker taker, int position, int expectedSequence, Language language, Response response) {
        var quiz = asked.get(id, taker);
        FittingResponse.require(quiz.question(position).task(), response);
        var kind = quiz.responseKind(position);
        return steps.save(quiz, new Request(kind, position, expectedSequence, language, response, current.now()));
    }

    /**
     * Saves a response as final, for an attempt with feedback at once: the item then has its mark. Throws as
     * {@link #respond} does, and {@link InvalidResponseException} for a response that is none: nothing, something in which
     * no date or number can be read, or one item matched with several.
     *
     * @throws IllegalStateException if the attempt gives feedback at its end
     */
    public Attempt check(
            AttemptId id, Taker taker, int position, int expectedSequence, Language language, Response response) {
        var quiz = asked.get(id, taker);
        if (quiz.settings().feedback() != Feedback.AT_ONCE)
            throw new IllegalStateException("this attempt gives feedback at its end");
        FittingResponse.require(quiz.question(position).task(), response);
        var doubt = doubt(quiz, position, language, response);
        if (doubt.isPresent()) throw new InvalidResponseException(doubt.get());
        return steps.save(
                quiz, new Request(Step.Kind.CHECKED, position, expectedSequence, language, response, current.now()));
    }

    /**
     * What would keep the answer that was saved from being checked: a learner who goes on without feedback should hear of
     * it. Empty for none and for one that was checked.
     */
    public Optional<InvalidResponseException.Problem> doubt(
            AttemptId id, Taker taker, int position, Language language) {
        var quiz = asked.get(id, taker);
        return Optional.ofNullable(logs.known(id).latest().get(position))
                .filter(step -> step.kind() == Step.Kind.RESPONDED)
                .map(Step::response)
                .filter(response -> !FittingResponse.isEmpty(response))
                .flatMap(response -> doubt(quiz, position, language, response));
    }

    private Optional<InvalidResponseException.Problem> doubt(
            AskedQuiz quiz, int position, Language language, Response response) {
        boolean isUnreadable = quiz.question(position).task() instanceof Task.Entry entry
                && response instanceof Response.Typed(var text)
                && current.marking(quiz).judge(entry, text, language).reason() == Judgement.Reason.UNREADABLE;
        return isUnreadable
                ? Optional.of(InvalidResponseException.Problem.UNREADABLE)
                : FittingResponse.doubt(response);
    }

    /**
     * Leaves an open question for later; changes nothing if anything was saved for it. Throws as {@link #respond} does,
     * but never {@link TooManyResponsesException}: the way to the end stays open.
     */
    public Attempt skip(AttemptId id, Taker taker, int position, int expectedSequence, Language language) {
        var quiz = asked.get(id, taker);
        quiz.question(position);
        return steps.save(
                quiz, new Request(Step.Kind.SKIPPED, position, expectedSequence, language, null, current.now()));
    }

    /**
     * Leaves a question for good, with whatever was answered, where questions are asked one at a time. Throws as
     * {@link #skip} does.
     */
    public Attempt leave(AttemptId id, Taker taker, int position, int expectedSequence, Language language) {
        var quiz = asked.get(id, taker);
        var last = logs.known(id).latest().get(position);
        quiz.question(position);
        var response = last == null ? null : last.response();
        return steps.save(
                quiz, new Request(Step.Kind.LEFT, position, expectedSequence, language, response, current.now()));
    }

    /** Ends the attempt and stores its marks; an attempt that is finished stays as it is. */
    public Attempt finish(AttemptId id, Taker taker) {
        var quiz = asked.get(id, taker);
        return current.finish(quiz, current.terms(quiz));
    }

    /**
     * Starts an attempt with the same settings and, as far as the bank can, other questions.
     *
     * @throws InvalidSettingsException if the bank no longer has one of the topics
     * @throws NothingToAskException if the bank makes no question of the topics any more
     * @throws TooManyStartsException if the taker has started hundreds within the last hour
     */
    public AttemptId again(AttemptId id, Taker taker, Language language) {
        return quizzes.again(asked.get(id, taker), language, current.now());
    }

    /**
     * Starts an attempt with the questions that were not answered right, as they were asked, shuffled.
     *
     * @throws NothingToAskException if all were right
     * @throws UnfinishedAttemptException if the attempt goes on
     * @throws TooManyStartsException if the taker has started hundreds within the last hour
     */
    public AttemptId onlyMistakes(AttemptId id, Taker taker, Language language) {
        var quiz = asked.get(id, taker);
        if (logs.read(id).finishedAt() == null) throw new UnfinishedAttemptException();
        return quizzes.onlyMistakes(quiz, language, current.now());
    }

    /** The taker's latest attempt that goes on, if it was started in the last week. */
    public Optional<Attempt> unfinished(Taker taker) {
        return taken.lastUnfinished(taker.key(), current.now().minus(OFFERED)).map(id -> get(id, taker));
    }

    /** After {@link #respond} has refused a response: the sequence as which it was saved when it came before, if it was. */
    Optional<Integer> savedAs(AttemptId id, int position, int seen, Response response) {
        return logs.known(id).savedAs(position, seen, response);
    }
}
