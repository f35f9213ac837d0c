package kz.zerek.attempt;

import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kz.zerek.account.RandomId;
import kz.zerek.attempt.internal.AskedQuiz;
import kz.zerek.attempt.internal.AttemptRepository;
import kz.zerek.attempt.internal.TakenAttempts;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Topic;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Mark;
import kz.zerek.question.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses what an attempt asks, and writes it down. */
@Component
class QuizStart {

    /**
     * How many attempts a visitor may start within an hour, in whatever way. Each is 5 to 20 rows of JSON that are kept
     * for good: a browser gone wild must not fill the disk. No learner starts one every six seconds for an hour; the
     * students of the load test do for a minute or two, each as one visitor, and have to be let.
     */
    static final int MOST_AN_HOUR = 600;

    private static final Duration HOUR = Duration.ofHours(1);

    private final FullDraw draw;
    private final BankStore banks;
    private final AttemptRepository repository;
    private final TakenAttempts taken;
    private final Validator validator;
    private final RandomGenerator random;

    /** @param random cryptographically strong: ids of attempts come from it */
    QuizStart(
            FullDraw draw,
            BankStore banks,
            AttemptRepository repository,
            TakenAttempts taken,
            Validator validator,
            RandomGenerator random) {
        this.draw = draw;
        this.banks = banks;
        this.repository = repository;
        this.taken = taken;
        this.validator = validator;
        this.random = random;
    }

    AttemptId start(Taker taker, QuizSettings settings, Instant at) {
        return draw(taker.key(), null, settings, Set.of(), at);
    }

    /**
     * Goes on with the attempt of this number if it was begun on another device at the same moment.
     *
     * @throws NothingToAskException if it has no question
     * @throws UnknownTakerException if the taker's account is closed
     */
    AttemptId start(Taker taker, SetQuiz quiz, Instant at) {
        checkStarts(taker.key(), at);
        if (quiz.items().isEmpty()) throw new NothingToAskException();
        var asked = asked(taker, quiz, at);
        return repository.startUnlessBegun(asked)
                ? asked.id()
                : taken.begun(quiz.assignment(), taker.key(), quiz.number()).orElseThrow();
    }

    /** As an attempt at what was set is written down. */
    AskedQuiz asked(Taker taker, SetQuiz quiz, Instant at) {
        var settings =
                new QuizSettings(quiz.language(), Set.of(), quiz.items().size(), Difficulty.MEDIUM, quiz.feedback());
        return new AskedQuiz(
                new AttemptId(RandomId.next(random)),
                taker.key(),
                null,
                settings,
                quiz.revision(),
                quiz.seed(),
                at,
                quiz.items().stream().map(SetQuiz.Item::question).toList(),
                quiz.items().stream().map(SetQuiz.Item::points).toList(),
                quiz.credit(),
                quiz.assignment(),
                quiz.number());
    }

    AttemptId again(AskedQuiz before, Language language, Instant at) {
        return draw(before.taker(), before.id(), before.settings().in(language), before.subjects(), at);
    }

    AttemptId onlyMistakes(AskedQuiz before, Language language, Instant at) {
        checkStarts(before.taker(), at);
        var marks = repository.marks(before.id());
        var seed = random.nextLong();
        var mistakes = before.positions().stream()
                .filter(position -> marks.get(position).verdict() != Mark.Verdict.RIGHT)
                .map(before::question)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(mistakes, new SplittableRandom(seed));
        var settings = before.settings().in(language);
        return save(before.taker(), before.id(), settings, before.revision(), seed, mistakes, at);
    }

    private AttemptId draw(
            String taker, @Nullable AttemptId origin, QuizSettings settings, Set<String> avoid, Instant at) {
        checkStarts(taker, at);
        var revision = banks.current().number();
        var bank = banks.bank(revision);
        check(settings, bank);
        var drawn = draw.of(bank, settings, random::nextLong, avoid);
        return save(taker, origin, settings, revision, drawn.seed(), drawn.questions(), at);
    }

    private AttemptId save(
            String taker,
            @Nullable AttemptId origin,
            QuizSettings settings,
            long revision,
            long seed,
            List<Question> questions,
            Instant at) {
        if (questions.isEmpty()) throw new NothingToAskException();
        var id = new AttemptId(RandomId.next(random));
        repository.start(AskedQuiz.practice(id, taker, origin, settings, revision, seed, at, questions));
        return id;
    }

    private void check(QuizSettings settings, Bank bank) {
        var topics = bank.topics().stream().map(Topic::id).collect(Collectors.toSet());
        if (!validator.validate(settings).isEmpty() || !topics.containsAll(settings.topics()))
            throw new InvalidSettingsException();
    }

    /** Two starts at the same moment may both be the last one. */
    private void checkStarts(String taker, Instant at) {
        if (taken.started(taker, at.minus(HOUR)) >= MOST_AN_HOUR) throw new TooManyStartsException();
    }
}
