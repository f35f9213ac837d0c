package kz.zerek.assignment;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.internal.AssignedStudents;
import kz.zerek.assignment.internal.AssignmentRepository;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.StartedAttempt;
import kz.zerek.attempt.Terms;
import kz.zerek.attempt.TermsSource;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import org.springframework.stereotype.Component;

/** The rules of assignments as they hold for one attempt. An answer asks for them: they are remembered for a moment. */
@Component
class AssignmentTerms implements TermsSource {

    /** So long it takes at most until what a teacher changes holds on every node. */
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final Clock clock;
    private final LoadingCache<AssignmentId, Optional<Assignment>> known;
    private final LoadingCache<Taking, Duration> extra;
    private final LoadingCache<AssignmentId, Duration> most;
    private final LoadingCache<Version, Set<Language>> languages;

    private record Taking(AssignmentId assignment, PersonId student) {}

    /** Of a test, which never changes. */
    private record Version(ExamId exam, int number) {}

    AssignmentTerms(AssignmentRepository assignments, AssignedStudents students, Exams exams, Clock clock) {
        this.clock = clock;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        known = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(1_000)
                .expireAfterWrite(REMEMBERED)
                .build(assignments::find);
        most = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(1_000)
                .expireAfterWrite(REMEMBERED)
                .build(id -> students.mostExtraTime(List.of(id)).getOrDefault(id, Duration.ZERO));
        extra = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(10_000)
                .expireAfterWrite(REMEMBERED)
                .build(taking -> students.extraTime(taking.assignment(), taking.student()));
        languages = Caffeine.newBuilder()
                .maximumSize(1_000)
                .build(version ->
                        exams.get(version.exam(), version.number()).blueprint().languages());
    }

    @Override
    public Optional<Terms> terms(UUID id, StartedAttempt attempt) {
        return known.get(new AssignmentId(id)).map(assignment -> terms(assignment, attempt));
    }

    private Terms terms(Assignment assignment, StartedAttempt attempt) {
        var more = PersonTaker.of(attempt.taker())
                .map(taker -> extra.get(new Taking(assignment.id(), taker.id())))
                .orElse(Duration.ZERO);
        var rules = assignment.rules();
        return new Terms(
                rules.closesAt() == null ? null : rules.closesAt().plus(more),
                rules.latePenalty(),
                rules.deadline(attempt.startedAt(), more),
                rules.oneWay(),
                languages(assignment),
                rules.isShown(clock.instant(), most.get(assignment.id())));
    }

    private Set<Language> languages(Assignment assignment) {
        var only = assignment.rules().language();
        return only == null ? languages.get(new Version(assignment.exam(), assignment.version())) : Set.of(only);
    }
}
