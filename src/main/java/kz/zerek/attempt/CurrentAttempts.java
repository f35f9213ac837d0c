package kz.zerek.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zerek.attempt.internal.AskedQuiz;
import kz.zerek.attempt.internal.AskedQuizzes;
import kz.zerek.attempt.internal.AttemptLog;
import kz.zerek.attempt.internal.AttemptLogs;
import kz.zerek.attempt.internal.AttemptRepository;
import kz.zerek.attempt.internal.Step;
import kz.zerek.bank.BankStore;
import kz.zerek.question.Mark;
import kz.zerek.question.Marking;
import kz.zerek.question.Markings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Attempts as they stand by the rules that hold now: one whose deadline has passed is ended. */
@Component
class CurrentAttempts {

    private final AskedQuizzes asked;
    private final AttemptLogs logs;
    private final AttemptRepository repository;
    private final BankStore banks;
    private final Markings markings;
    private final ObjectProvider<TermsSource> terms;
    private final Clock clock;

    CurrentAttempts(
            AskedQuizzes asked,
            AttemptLogs logs,
            AttemptRepository repository,
            BankStore banks,
            Markings markings,
            ObjectProvider<TermsSource> terms,
            Clock clock) {
        this.asked = asked;
        this.logs = logs;
        this.repository = repository;
        this.banks = banks;
        this.markings = markings;
        this.terms = terms;
        this.clock = clock;
    }

    /** As precise as the databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws UnknownAttemptException if what was set is gone */
    Terms terms(AskedQuiz quiz) {
        return termsIfAny(quiz).orElseThrow(UnknownAttemptException::new);
    }

    /** Empty if what was set is gone. */
    Optional<Terms> termsIfAny(AskedQuiz quiz) {
        if (quiz.assignment() == null) return Optional.of(Terms.FREE);
        var started = new StartedAttempt(quiz.id(), quiz.taker(), quiz.startedAt());
        return terms.getObject().terms(quiz.assignment(), started);
    }

    /** Reads an attempt, and ends it at its deadline, if that has passed. */
    Attempt read(AskedQuiz quiz, Terms terms) {
        var log = logs.read(quiz.id());
        return log.finishedAt() == null && terms.isOver(now()) ? finishIfOver(quiz) : snapshot(quiz, log, terms);
    }

    /** By the terms of whoever takes it now: on another node it may have passed to somebody with more time. */
    private Attempt finishIfOver(AskedQuiz known) {
        var quiz = asked.getAnew(known.id());
        var terms = termsIfAny(quiz).orElse(Terms.FREE);
        return terms.isOver(now()) ? finish(quiz, terms) : snapshot(quiz, logs.read(quiz.id()), terms);
    }

    /** Ends an attempt and stores its marks; one that is finished stays as it is. */
    Attempt finish(AskedQuiz quiz, Terms terms) {
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

    /** With the marks that the learner may see. */
    Attempt snapshot(AskedQuiz quiz, AttemptLog log, Terms terms) {
        return Snapshot.of(quiz, log, banks.bank(quiz.revision()), terms, visibleMarks(quiz, log, terms));
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

    /** By the bank that it was made of. */
    Marking marking(AskedQuiz quiz) {
        return markings.of(banks.bank(quiz.revision()));
    }
}
