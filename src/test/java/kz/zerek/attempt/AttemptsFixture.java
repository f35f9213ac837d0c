package kz.zerek.attempt;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import kz.zerek.attempt.internal.AskedQuizzes;
import kz.zerek.attempt.internal.AttemptLogs;
import kz.zerek.attempt.internal.AttemptRepository;
import kz.zerek.attempt.internal.GroupCommit;
import kz.zerek.attempt.internal.TakenAttempts;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BanksFixture;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Markings;
import kz.zerek.question.Question;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes that serve attempts from one database, with a bank, a clock and a draw that the test rules. */
final class AttemptsFixture {

    static final QuizSettings AT_END = settings(Feedback.AT_END);
    static final QuizSettings AT_ONCE = settings(Feedback.AT_ONCE);

    private static final AtomicLong SEEDS = new AtomicLong();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** What the draw was asked for. */
    record Drawn(QuizSettings settings, long seed, Set<String> avoid) {}

    final VisitorId aigul;
    final VisitorId erlan;
    final JdbcClient client;
    final BanksFixture banks;
    final List<Drawn> draws = new ArrayList<>();
    QuestionDraw draw;
    List<Question> questions = QuestionsFixture.choices(5);
    Instant now = Instant.parse("2026-09-01T09:00:00.123456Z");

    private final RandomGenerator random;
    private final TestDatabase database;

    /** Draws {@link #questions}. */
    AttemptsFixture(TestDatabase database) {
        this(database, QuestionsFixture.bank(), (_, _, _, _) -> List.of());
        draw = (_, _, _, _) -> questions;
    }

    AttemptsFixture(TestDatabase database, Bank bank, QuestionDraw draw) {
        this.database = database;
        this.draw = draw;
        client = database.client();
        banks = BanksFixture.of(bank, client);
        // The tests of a class share a database: each has its own visitors and ids.
        random = new Random(SEEDS.incrementAndGet());
        aigul = VisitorId.random(random);
        erlan = VisitorId.random(random);
    }

    static QuizSettings settings(Feedback feedback) {
        return new QuizSettings(Language.KK, Set.of("un"), 5, Difficulty.MEDIUM, feedback);
    }

    /** A service that remembers nothing, as after a restart or on another machine. */
    Attempts node() {
        var repository = new AttemptRepository(client, database.jdbc(), new GroupCommit(database.transactions()));
        var taken = new TakenAttempts(client, database.jdbc());
        var start = new QuizStart(new FullDraw(this::draw), banks, repository, taken, VALIDATOR, random);
        var logs = new AttemptLogs(repository);
        var terms = new StaticListableBeanFactory().getBeanProvider(TermsSource.class);
        var asked = new AskedQuizzes(repository);
        var current = new CurrentAttempts(asked, logs, repository, banks, new Markings(), terms, new TestClock());
        return new Attempts(start, asked, logs, taken, current, new StepSaving(logs, current));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    int steps(AttemptId id) {
        return count("attempt_step", "attempt", id.value());
    }

    int marks(AttemptId id) {
        return count("attempt_mark", "attempt", id.value());
    }

    int attempts(VisitorId visitor) {
        return count("attempt", "visitor", visitor.digest());
    }

    private int count(String table, String column, Object value) {
        return client.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(value)
                .query(Integer.class)
                .single();
    }

    private List<Question> draw(Bank bank, QuizSettings settings, long seed, Set<String> avoid) {
        draws.add(new Drawn(settings, seed, avoid));
        return draw.draw(bank, settings, seed, avoid);
    }

    private final class TestClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
