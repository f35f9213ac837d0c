package kz.zerek.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zerek.attempt.internal.AfterCommit;
import kz.zerek.attempt.internal.AskedQuiz;
import kz.zerek.attempt.internal.AskedQuizzes;
import kz.zerek.attempt.internal.AttemptLog;
import kz.zerek.attempt.internal.AttemptLogs;
import kz.zerek.attempt.internal.AttemptRepository;
import kz.zerek.attempt.internal.FittingResponse;
import kz.zerek.attempt.internal.Request;
import kz.zerek.attempt.internal.Step;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Topic;
import kz.zerek.language.Language;
import kz.zerek.language.answer.Judgement;
import kz.zerek.question.Mark;
import kz.zerek.question.Marking;
import kz.zerek.question.Markings;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Taking quizzes. All state stands in the database: any instance on any node goes on where another left off. Every
 * method that takes an {@link AttemptId} throws {@link UnknownAttemptException} for an attempt that is not the
 * taker's.
 */
@Service
public class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final Duration OFFERED = Duration.ofDays(7);

    private final QuizStart quizzes;
    private final QuizSizes sizes;
    private final AskedQuizzes asked;
    private final AttemptLogs logs;
    private final AttemptRepository repository;
    private final BankStore banks;
    private final Markings markings;
    private final ObjectProvider<TermsSource> terms;
    private final Clock clock;
    /** The overdue attempts that could not be handed in. */
    private final Set<AttemptId> failing = ConcurrentHashMap.newKeySet();

    Attempts(
            QuizStart quizzes,
            QuizSizes sizes,
            AskedQuizzes asked,
            AttemptLogs logs,
            AttemptRepository repository,
            BankStore banks,
            Markings markings,
            ObjectProvider<TermsSource> terms,
            Clock clock) {
        this.quizzes = quizzes;
        this.sizes = sizes;
        this.asked = asked;
        this.logs = logs;
        this.repository = repository;
        this.banks = banks;
        this.markings = markings;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Draws a quiz from the bank as it is now, and keeps each question as asked.
     *
     * @throws InvalidSettingsException if the length is not offered or the bank has no such topic
     * @throws NothingToAskException if the bank makes no question of the topics
     * @throws TooManyStartsException if the taker has started hundreds within the last hour
     */
    public AttemptId start(Taker taker, QuizSettings settings) {
        return quizzes.start(taker, settings, now());
    }

    /**
     * Starts an attempt at what was set. Of two devices that start the same one, the second goes on with that of the first.
     *
     * @throws NothingToAskException if it has no question
     * @throws TooManyStartsException if the taker has started hundreds within the last hour
     */
    public AttemptId start(Taker taker, SetQuiz quiz) {
        return quizzes.start(taker, quiz, now());
    }

    /** When the attempt ends by the rules as they are now; empty for never. */
    public Optional<Instant> deadline(AttemptId id, Taker taker) {
        return Optional.ofNullable(terms(asked.get(id, taker)).deadline());
    }

    public Attempt get(AttemptId id, Taker taker) {
        var quiz = asked.get(id, taker);
        return upToDate(quiz, terms(quiz));
    }

    /** As {@link #get(AttemptId, Taker)}, but also if what was set is gone, and its rules with it. */
    public Attempt kept(AttemptId id, Taker taker) {
        return kept(asked.get(id, taker));
    }

    /**
     * Anybody's, for whoever may see it, which the caller has to know: with its marks, whatever the taker is shown, and also
     * if what was set is gone.
     */
    public Attempt get(AttemptId id) {
        var quiz = asked.get(id);
        var attempt = kept(quiz);
        return attempt.isShown()
                ? attempt
                : Snapshot.of(quiz, logs.known(id), attempt.bank(), attempt.terms(), repository.marks(id));
    }

    private Attempt kept(AskedQuiz quiz) {
        return upToDate(quiz, termsIfAny(quiz).orElse(Terms.FREE));
    }

    /** Ends the attempt at its deadline, if that has passed. */
    private Attempt upToDate(AskedQuiz quiz, Terms terms) {
        var log = logs.read(quiz.id());
        return log.finishedAt() == null && terms.isOver(now()) ? finish(quiz, terms) : snapshot(quiz, log, terms);
    }

    /**
     * Ends all attempts at what was set whose deadline has passed, as if their takers had finished then. One that cannot be
     * read or marked stays as it is, and the others are ended all the same.
     */
    public void finishOverdue() {
        for (var id : terms.getObject().overdue()) {
            try {
                var quiz = asked.get(id);
                upToDate(quiz, terms(quiz));
            } catch (UnknownAttemptException e) {
                // It was deleted meanwhile, or what was set was.
            } catch (RuntimeException e) {
                // It comes again every few seconds.
                if (failing.add(id)) LOG.error("attempt {} cannot be handed in", id, e);
            }
        }
    }

    /**
     * A person is deleted: nothing of it stays. Within a transaction, nodes remember it until that is committed: whoever
     * looks before sees it still.
     */
    public void delete(AttemptId id) {
        repository.delete(id);
        AfterCommit.run(() -> {
            asked.forget(id);
            logs.forget(id);
        });
    }

    /** The ids of a taker's attempts at what was set, the earliest first. */
    public List<AttemptId> of(UUID assignment, Taker taker) {
        return repository.of(assignment, taker.key());
    }

    /** Of all that a taker ever took, the earliest first. */
    public List<AttemptId> of(Taker taker) {
        return repository.of(taker.key());
    }

    /**
     * As this node saw it last, without asking the database. What was saved elsewhere since may be missing; it comes to
     * light as soon as something is to be saved.
     */
    public Attempt seen(AttemptId id, Taker taker) {
        var quiz = asked.get(id, taker);
        return snapshot(quiz, logs.known(id), terms(quiz));
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
        var task = quiz.question(position).task();
        FittingResponse.require(task, response);
        return save(quiz, new Request(kind(quiz, task), position, expectedSequence, language, response, now()));
    }

    static Step.Kind kind(AskedQuiz quiz, Task task) {
        boolean isFinal = quiz.settings().feedback() == Feedback.AT_ONCE && task instanceof Task.Choice;
        return isFinal ? Step.Kind.CHECKED : Step.Kind.RESPONDED;
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
        return save(quiz, new Request(Step.Kind.CHECKED, position, expectedSequence, language, response, now()));
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
                && marking(quiz).judge(entry, text, language).reason() == Judgement.Reason.UNREADABLE;
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
        return save(quiz, new Request(Step.Kind.SKIPPED, position, expectedSequence, language, null, now()));
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
        return save(quiz, new Request(Step.Kind.LEFT, position, expectedSequence, language, response, now()));
    }

    /** Ends the attempt and stores its marks; an attempt that is finished stays as it is. */
    public Attempt finish(AttemptId id, Taker taker) {
        var quiz = asked.get(id, taker);
        return finish(quiz, terms(quiz));
    }

    private Attempt finish(AskedQuiz quiz, Terms terms) {
        var id = quiz.id();
        while (true) {
            var log = logs.read(id);
            if (log.finishedAt() != null) return snapshot(quiz, log, terms);
            var last = log.steps().isEmpty()
                    ? quiz.startedAt()
                    : log.steps().getLast().at();
            var at = terms.end(last, now());
            var marks = marks(quiz, quiz.positions(), log.latest());
            if (repository.finish(quiz, log.nextNumber(), at, marks)) {
                logs.forget(id);
                return snapshot(quiz, log.finished(at), terms);
            }
            // A response came in between: it counts.
        }
    }

    /**
     * Starts an attempt with the same settings and, as far as the bank can, other questions.
     *
     * @throws InvalidSettingsException if the bank no longer has one of the topics
     * @throws NothingToAskException if the bank makes no question of the topics any more
     * @throws TooManyStartsException if the taker has started hundreds within the last hour
     */
    public AttemptId again(AttemptId id, Taker taker, Language language) {
        return quizzes.again(asked.get(id, taker), language, now());
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
        return quizzes.onlyMistakes(quiz, repository.marks(id), language, now());
    }

    /** What can be asked about now. */
    public List<Topic> topics() {
        return bank().topics();
    }

    /**
     * How many questions a quiz on these topics can have, up to the longest length on offer.
     *
     * @param topics ids; empty for all
     */
    public int size(Set<String> topics) {
        return sizes.of(bank(), Set.copyOf(topics));
    }

    private Bank bank() {
        return banks.bank(banks.current().number());
    }

    /** The taker's latest attempt that goes on, if it was started in the last week. */
    public Optional<Attempt> unfinished(Taker taker) {
        return repository.lastUnfinished(taker.key(), now().minus(OFFERED)).map(id -> get(id, taker));
    }

    /** After {@link #respond} has refused a response: the sequence as which it was saved when it came before, if it was. */
    Optional<Integer> savedAs(AttemptId id, int position, int seen, Response response) {
        return logs.known(id).savedAs(position, seen, response);
    }

    private Attempt save(AskedQuiz quiz, Request asked) {
        var terms = terms(quiz);
        var request = asked.in(terms.in(asked.language(), quiz.settings().language()));
        if (terms.isOver(request.at())) {
            upToDate(quiz, terms);
            throw FinishedAttemptException.overdue();
        }
        if (terms.oneWay()) requireCurrent(quiz, request.position());
        try {
            var saved = append(quiz, terms, logs.known(quiz.id()), request);
            if (saved.isPresent()) return saved.get();
        } catch (AttemptException e) {
            // What is stored decides, not what was seen.
        }
        while (true) {
            var saved = append(quiz, terms, logs.read(quiz.id()), request);
            if (saved.isPresent()) return saved.get();
            // Another tab or node was first: look at what it saved.
        }
    }

    /** Where questions are asked one at a time, those before have to be checked or left. */
    private void requireCurrent(AskedQuiz quiz, int position) {
        var latest = logs.read(quiz.id()).latest();
        for (int before = 1; before < position; before++) {
            var step = latest.get(before);
            if (step == null || !step.kind().isLast())
                throw new InvalidResponseException(InvalidResponseException.Problem.POSITION);
        }
    }

    /** Empty if something else was saved after this log. */
    private Optional<Attempt> append(AskedQuiz quiz, Terms terms, AttemptLog log, Request request) {
        var step = log.next(request);
        return step.isEmpty()
                ? Optional.of(snapshot(quiz, log, terms))
                : logs.append(quiz.id(), log, step.get()).map(longer -> snapshot(quiz, longer, terms));
    }

    private Attempt snapshot(AskedQuiz quiz, AttemptLog log, Terms terms) {
        return Snapshot.of(quiz, log, banks.bank(quiz.revision()), terms, visibleMarks(quiz, log, terms));
    }

    private Terms terms(AskedQuiz quiz) {
        return termsIfAny(quiz).orElseThrow(UnknownAttemptException::new);
    }

    /** Empty if what was set is gone. */
    private Optional<Terms> termsIfAny(AskedQuiz quiz) {
        if (quiz.assignment() == null) return Optional.of(Terms.FREE);
        var started = new StartedAttempt(quiz.id(), quiz.taker(), quiz.startedAt());
        return terms.getObject().terms(quiz.assignment(), started);
    }

    private Map<Integer, Mark> visibleMarks(AskedQuiz quiz, AttemptLog log, Terms terms) {
        if (log.finishedAt() != null) return terms.shown() ? repository.marks(quiz.id()) : Map.of();
        var latest = log.latest();
        latest.values().removeIf(step -> step.kind() != Step.Kind.CHECKED);
        return marks(quiz, latest.keySet(), latest);
    }

    /** What the last answers are worth, by position. */
    Map<Integer, Mark> marks(AskedQuiz quiz, Set<Integer> positions, Map<Integer, Step> latest) {
        var marking = marking(quiz);
        return positions.stream().collect(Collectors.toMap(Function.identity(), position -> {
            var step = latest.get(position);
            return marking.mark(quiz.question(position), step == null ? null : step.response(), quiz.credit());
        }));
    }

    private Marking marking(AskedQuiz quiz) {
        return markings.of(banks.bank(quiz.revision()));
    }

    private Instant now() {
        // As precise as the databases keep it.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
