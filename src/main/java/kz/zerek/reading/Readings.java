package kz.zerek.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kz.zerek.extraction.Extractor;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.ReadingException.Problem;
import kz.zerek.reading.internal.CandidateRepository;
import kz.zerek.reading.internal.ReadingRepository;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reading documents with a teacher: all of it stands in the database as soon as it is done. Methods that take the id of a
 * reading or the number of a candidate throw {@link ReadingException} if there is none, those that change a candidate also
 * if it was changed since it was seen.
 */
@Service
public class Readings {

    /** Of a text, in UTF-16 units: a book of 700 pages, and in no script more bytes than a document of the bank may have. */
    public static final int LONGEST = 1_500_000;

    /** In one version of a document: more than a book of that length has. */
    static final int MOST_FOUND = 10_000;

    private final ReadingRepository readings;
    private final CandidateRepository candidates;
    private final OtherFacts others;
    private final Publishing publishing;
    private final TransactionOperations transactions;
    private final RandomGenerator random;
    private final Clock clock;
    private final Cache<VersionOf, String> texts =
            Caffeine.newBuilder().maximumSize(16).build();

    private record VersionOf(ReadingId reading, int version) {}

    Readings(
            ReadingRepository readings,
            CandidateRepository candidates,
            OtherFacts others,
            Publishing publishing,
            TransactionOperations transactions,
            RandomGenerator random,
            Clock clock) {
        this.readings = readings;
        this.candidates = candidates;
        this.others = others;
        this.publishing = publishing;
        this.transactions = transactions;
        this.random = random;
        this.clock = clock;
    }

    /** The latest first. */
    public List<ReadingRow> all() {
        return readings.all();
    }

    public Reading get(ReadingId id) {
        return readings.find(id).orElseThrow(() -> new ReadingException(Problem.UNKNOWN));
    }

    /** The text of a version of its document. */
    public String text(ReadingId id, int version) {
        return texts.get(
                new VersionOf(id, version),
                _ -> readings.text(id, version).orElseThrow(() -> new ReadingException(Problem.UNKNOWN)));
    }

    /**
     * Finds what a document states.
     *
     * @param title of the document in each language, or in one for all
     * @throws ReadingException if the text is empty or too long, or the title is none
     */
    public ReadingId start(String title, String text) {
        var line = Incoming.title(title);
        var body = Incoming.text(text);
        var extraction = Extractor.extract(body, null);
        var reading =
                new Reading(ReadingId.random(random), Localized.of(_ -> line), extraction.language(), 1, now(), null);
        var found = new CandidateMaker(body, 1, reading.language(), others.bank(reading.id()))
                .candidates(extraction.finds(), 1, null);
        transactions.executeWithoutResult(_ -> {
            readings.insert(reading);
            readings.insertText(reading.id(), 1, body, reading.createdAt());
            candidates.insert(reading.id(), found);
        });
        return reading.id();
    }

    /** Gives a document another title in one language. */
    public void rename(ReadingId id, Language language, String title) {
        var line = Incoming.title(title);
        if (!readings.rename(id, language, line)) throw new ReadingException(Problem.UNKNOWN);
    }

    /** Takes a reading away with all that was decided; the bank loses its facts. Quizzes that were taken keep them. */
    public void delete(ReadingId id) {
        publishing.delete(get(id));
        texts.asMap().keySet().removeIf(version -> version.reading().equals(id));
    }

    /** All that was found and decided. */
    public Workbench workbench(ReadingId id) {
        var known = others.of(id);
        return new Workbench(get(id), candidates.all(id), known.bank(), known.facts(), version -> text(id, version));
    }

    /** Whether the bank was given just what it would be given now. */
    public boolean isPublished(Workbench workbench) {
        return readings.published(workbench.reading().id())
                .map(workbench.yaml()::equals)
                .orElse(false);
    }

    /** @param edits that were seen */
    public void accept(ReadingId id, int number, int edits) {
        decide(id, number, edits, State.ACCEPTED);
    }

    public void reject(ReadingId id, int number, int edits) {
        decide(id, number, edits, State.REJECTED);
    }

    /** Takes back what was decided: what was merged stands for itself again, and the other has lost what it gave. */
    public void reopen(ReadingId id, int number, int edits) {
        var candidate = candidate(id, number);
        transactions.executeWithoutResult(_ -> {
            store(id, candidate.with(State.OPEN, null), edits);
            if (candidate.state() != State.MERGED) return;
            var other = candidate(id, candidate.into());
            store(id, other.without(candidate), other.edits());
        });
    }

    /**
     * Stores what a teacher wrote; nothing of it need be right. What somebody else changed meanwhile stays changed, but one
     * field is not changed by two.
     *
     * @param seen what it was changed from
     */
    public void correct(ReadingId id, int number, Draft seen, Draft draft) {
        var candidate = candidate(id, number);
        var changed = candidate.draft().withChange(seen, draft).orElseThrow(() -> new ReadingException(Problem.STALE));
        store(id, candidate.with(changed), candidate.edits());
    }

    private void decide(ReadingId id, int number, int edits, State state) {
        var candidate = candidate(id, number);
        // What was decided against, or merged, is taken back first.
        if (!candidate.stands()) throw new ReadingException(Problem.STALE);
        store(id, candidate.with(state, null), edits);
    }

    private Candidate candidate(ReadingId id, int number) {
        return candidates.find(id, number).orElseThrow(() -> new ReadingException(Problem.UNKNOWN));
    }

    private void store(ReadingId id, Candidate candidate, int edits) {
        if (candidate.edits() != edits || !candidates.update(id, candidate)) throw new ReadingException(Problem.STALE);
    }

    /**
     * Takes one candidate for the same as another, which gets what it did not say itself, and is accepted if either was.
     *
     * @param edits of the one that were seen
     * @throws ReadingException if they are not of one kind, or one of them is merged or rejected already
     */
    public void merge(ReadingId id, int number, int edits, int other) {
        transactions.executeWithoutResult(_ -> {
            var from = candidate(id, number);
            var into = candidate(id, other);
            if (number == other || from.kind() != into.kind() || !from.stands() || !into.stands())
                throw new ReadingException(Problem.NOT_MERGED);
            var filled = into.with(into.draft().filledWith(from.draft().fields()));
            store(id, from.state() == State.ACCEPTED ? filled.with(State.ACCEPTED, null) : filled, into.edits());
            store(id, from.with(State.MERGED, other), edits);
        });
    }

    /**
     * Accepts what is still open, in the newest text and as sure as that, but nothing that the bank has or contradicts: that
     * is for a teacher to see.
     *
     * @param confidence the least
     * @param kind empty for all kinds
     * @param suggestions whether what the lexicon suggests is taken for empty fields
     * @return those that were accepted, as they were before
     */
    public List<Candidate> acceptAll(ReadingId id, double confidence, Optional<Draft.Kind> kind, boolean suggestions) {
        var workbench = workbench(id);
        var sure = workbench.candidates().stream()
                .filter(candidate -> candidate.isUndecided()
                        && candidate.confidence() >= confidence
                        && !candidate.isPeriod()
                        && (kind.isEmpty() || kind.get() == candidate.kind()))
                .filter(candidate -> workbench.conflicts(candidate).isEmpty())
                .toList();
        transactions.executeWithoutResult(_ -> sure.forEach(candidate -> {
            var draft = suggestions ? candidate.draft().filledWith(candidate.openSuggestions()) : candidate.draft();
            store(id, candidate.with(draft).with(State.ACCEPTED, null), candidate.edits());
        }));
        return sure;
    }

    /**
     * Takes back what was just done to many; what was changed since then stays.
     *
     * @param before as they were
     */
    public void undo(ReadingId id, List<Candidate> before) {
        transactions.executeWithoutResult(
                _ -> before.forEach(candidate -> candidates.update(id, candidate.afterOneEdit())));
    }

    /**
     * Reads a changed version of the document: what was decided on what did not change stays decided.
     *
     * @return how many that were accepted are to be decided again
     * @throws ReadingException if the text is empty, too long or the same, or somebody else imports one at the moment
     */
    public int importAgain(ReadingId id, String text) {
        var reading = get(id);
        var body = Incoming.text(text);
        var before = text(id, reading.version());
        if (before.equals(body)) throw new ReadingException(Problem.UNCHANGED);
        var next = new NextVersion(reading, candidates.all(id), before, body, others.bank(id));
        try {
            transactions.executeWithoutResult(_ -> {
                readings.insertText(id, reading.version() + 1, body, now());
                readings.setVersion(id, reading.version() + 1);
                next.known().forEach(candidate -> store(id, candidate, candidate.edits()));
                candidates.insert(id, next.added());
            });
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            // Somebody else has imported this version, or deleted the reading.
            throw new ReadingException(Problem.STALE);
        }
        return next.reopened();
    }

    /**
     * Gives the bank what was accepted, in place of what the reading gave it before. What is not complete in each language
     * stays behind.
     */
    public Published publish(ReadingId id) {
        return publishing.publish(() -> workbench(id), now());
    }

    private Instant now() {
        // As precise as the databases keep it.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
