package kz.zerek.correction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.zerek.account.Person;
import kz.zerek.bank.Subject;
import kz.zerek.bank.json.ContentVersion;
import kz.zerek.correction.CorrectionException.Problem;
import kz.zerek.correction.internal.CorrectionRepository;
import kz.zerek.reading.ReadingId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * What teachers think of facts and sets. It counts for what a fact said then: once it says something else, it is a draft.
 * So is what comes from a reading; what Zerek brings along has been reviewed.
 */
@Service
public class Reviews {

    private final CorrectionRepository repository;
    private final CorrectedFacts facts;
    private final Clock clock;

    Reviews(CorrectionRepository repository, CorrectedFacts facts, Clock clock) {
        this.repository = repository;
        this.facts = facts;
        this.clock = clock;
    }

    /** What was last said of a fact as it is; empty if nothing was. */
    public Optional<FactStatus> last(Piece piece) {
        return repository.status(piece.id(), piece.content());
    }

    public Status of(Piece piece) {
        return last(piece).map(FactStatus::status).orElseGet(() -> unsaid(piece.subject(), facts.originals()));
    }

    /** The status of any fact or set, as it is now. */
    public Function<Subject, Status> all() {
        Map<String, Map<String, Status>> said = new HashMap<>();
        for (var status : repository.statuses())
            said.computeIfAbsent(status.fact(), _ -> new HashMap<>()).put(status.content(), status.status());
        var originals = facts.originals();
        return subject -> {
            var own = said.get(subject.id());
            var status = own == null ? null : own.get(ContentVersion.part(subject));
            return status == null ? unsaid(subject, originals) : status;
        };
    }

    private static Status unsaid(Subject subject, Map<String, Subject> originals) {
        var original = originals.get(subject.id());
        boolean isCorrected = original != null && !original.equals(subject);
        return isCorrected || ReadingId.isOfOne(subject.id()) ? Status.DRAFT : Status.REVIEWED;
    }

    /**
     * @param seen what is spoken of
     * @param note what is disputed; of no account otherwise
     */
    public void say(Person teacher, Piece seen, Status status, String note) {
        teacher.requireTeacher();
        var line = status == Status.DISPUTED ? Lines.of(note, Problem.NOTE) : "";
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            repository.insert(new FactStatus(seen.id(), seen.content(), status, line, teacher.id(), now));
        } catch (DuplicateKeyException e) {
            throw new CorrectionException(Problem.STALE);
        }
    }
}
