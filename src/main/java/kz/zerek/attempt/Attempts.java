package kz.zerek.attempt;

import java.util.Optional;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import org.springframework.stereotype.Service;

/**
 * Taking quizzes. All state stands in the database: any instance on any node goes on where another left off. Every
 * method that takes an {@link AttemptId} throws {@link UnknownAttemptException} for an attempt that is not the
 * visitor's.
 */
@Service
public class Attempts {

    /**
     * Draws a quiz from the bank as it is now, and keeps each question as asked.
     *
     * @throws InvalidSettingsException if the length is not offered or the bank has no such topic
     * @throws NothingToAskException if the bank makes no question of the topics
     */
    public AttemptId start(VisitorId visitor, QuizSettings settings) {
        throw new UnsupportedOperationException();
    }

    public Attempt get(AttemptId id, VisitorId visitor) {
        throw new UnsupportedOperationException();
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
     */
    public Attempt respond(
            AttemptId id, VisitorId visitor, int position, int expectedSequence, Language language, Response response) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves a response as final, for an attempt with feedback at once: the item then has its mark. Throws as
     * {@link #respond} does, and for an empty response.
     *
     * @throws IllegalStateException if the attempt gives feedback at its end
     */
    public Attempt check(
            AttemptId id, VisitorId visitor, int position, int expectedSequence, Language language, Response response) {
        throw new UnsupportedOperationException();
    }

    /** Leaves an open question for later; changes nothing if it has an answer or was skipped before. Throws as {@link #respond}. */
    public Attempt skip(AttemptId id, VisitorId visitor, int position, int expectedSequence, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Ends the attempt and stores its marks; an attempt that is finished stays as it is. */
    public Attempt finish(AttemptId id, VisitorId visitor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Starts an attempt with the same settings and, as far as the bank can, other questions.
     *
     * @throws NothingToAskException if the bank makes no question of the topics any more
     */
    public AttemptId again(AttemptId id, VisitorId visitor, Language language) {
        throw new UnsupportedOperationException();
    }

    /**
     * Starts an attempt with the questions that were not answered right, as they were asked, in a new order.
     *
     * @throws NothingToAskException if all were right
     * @throws UnfinishedAttemptException if the attempt goes on
     */
    public AttemptId onlyMistakes(AttemptId id, VisitorId visitor, Language language) {
        throw new UnsupportedOperationException();
    }

    /** The visitor's latest attempt that goes on, if it was started in the last week. */
    public Optional<Attempt> unfinished(VisitorId visitor) {
        throw new UnsupportedOperationException();
    }
}
