package kz.zerek.correction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.bank.BankLoader;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.file.FieldPaths;
import kz.zerek.correction.CorrectionException.Problem;
import kz.zerek.correction.internal.CorrectionRepository;
import kz.zerek.question.UnaskableBankException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Corrections of what the bank holds, one fact or set at a time. What was corrected can be taken back: nothing that was
 * stored is ever changed. Methods throw {@link CorrectionException} if something cannot be done.
 */
@Service
public class Corrections {

    /** Of reasons and notes, in UTF-16 units. */
    public static final int LONGEST_REASON = 500;

    /** Of one fact: more than anybody would read. */
    private static final int SHOWN = 50;

    private final CorrectionRepository repository;
    private final CorrectedFacts facts;
    private final BankStore banks;
    private final BankLoader loader;
    private final People people;
    private final Clock clock;
    /** Of two corrections at once, the later is held against what the earlier made. */
    private final ReentrantLock correcting = new ReentrantLock();

    Corrections(
            CorrectionRepository repository,
            CorrectedFacts facts,
            BankStore banks,
            BankLoader loader,
            People people,
            Clock clock) {
        this.repository = repository;
        this.facts = facts;
        this.banks = banks;
        this.loader = loader;
        this.people = people;
        this.clock = clock;
    }

    /** A fact or set as it is now. */
    public Piece open(String id) {
        var bank = banks.bank(banks.current().number());
        if (!bank.has(id)) throw new CorrectionException(Problem.UNKNOWN);
        var all = repository.of(id);
        return new Piece(
                bank, bank.subject(id), all.isEmpty() ? 0 : all.getLast().number());
    }

    /**
     * What would come of other fields.
     *
     * @param fields those of the piece, some of them changed
     */
    public Trial tryOut(Piece piece, SortedMap<String, String> fields) {
        return Trial.of(piece, fields);
    }

    /**
     * Stores what a teacher made of a fact, and makes it the bank's.
     *
     * @param seen as it was opened
     * @return as it is now
     */
    public Piece save(Person teacher, Piece seen, SortedMap<String, String> fields, String reason) {
        teacher.requireTeacher();
        var line = Lines.of(reason, Problem.REASON);
        return correct(seen, piece -> {
            var trial = tried(piece, fields);
            var subject = trial.subject().orElseThrow();
            boolean isOriginal = facts.original(piece.id()).map(subject::equals).orElse(false);
            return correction(teacher, piece, isOriginal ? null : trial.yaml(), null, line);
        });
    }

    /**
     * Makes a fact say again what it said.
     *
     * @param seen as it was opened
     * @param number of the version, 0 for what it would say without corrections
     */
    public Piece restore(Person teacher, Piece seen, int number) {
        teacher.requireTeacher();
        return correct(seen, piece -> {
            var body = repository.of(piece.id()).stream()
                    .filter(correction -> correction.number() == number)
                    .findFirst()
                    .map(Correction::body)
                    .orElse(null);
            if (number < 0 || number >= piece.number()) throw new CorrectionException(Problem.UNKNOWN);
            tried(piece, body == null ? originalFields(piece) : FieldPaths.read(body));
            return correction(teacher, piece, body, number, "");
        });
    }

    private interface Making {
        Correction of(Piece piece);
    }

    private Piece correct(Piece seen, Making making) {
        correcting.lock();
        try {
            var piece = open(seen.id());
            if (!piece.isSameAs(seen)) throw new CorrectionException(Problem.STALE);
            repository.insert(making.of(piece));
            loader.load();
            return open(seen.id());
        } catch (DuplicateKeyException e) {
            // On another node.
            throw new CorrectionException(Problem.STALE);
        } finally {
            correcting.unlock();
        }
    }

    private static Trial tried(Piece piece, SortedMap<String, String> fields) {
        var trial = Trial.of(piece, fields);
        if (!trial.problems().isEmpty()) throw new CorrectionException(Problem.UNFIT);
        if (trial.subject().orElseThrow().equals(piece.subject())) throw new CorrectionException(Problem.UNCHANGED);
        try {
            trial.check();
        } catch (UnaskableBankException e) {
            throw new CorrectionException(Problem.UNASKABLE);
        }
        return trial;
    }

    private Correction correction(
            Person teacher, Piece piece, @Nullable String body, @Nullable Integer restored, String reason) {
        // As precise as the databases keep it.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Correction(piece.id(), piece.number() + 1, body, restored, reason, teacher.id(), now);
    }

    private SortedMap<String, String> originalFields(Piece piece) {
        return facts.original(piece.id()).map(Piece::fields).orElseGet(piece::fields);
    }

    /** What was made of a fact, the last first. */
    public List<Version> versions(Piece piece) {
        var all = repository.of(piece.id());
        var shown = all.subList(Math.max(0, all.size() - SHOWN), all.size());
        var names = people.names(shown.stream().map(Correction::by));
        var original = originalFields(piece);
        var before = shown.size() == all.size() ? original : fields(all.get(all.size() - SHOWN - 1), original);
        var versions = new ArrayList<Version>();
        for (var correction : shown) {
            var after = fields(correction, original);
            versions.addFirst(new Version(
                    correction.number(),
                    correction.restored(),
                    correction.reason(),
                    correction.by() == null ? null : names.get(correction.by()),
                    correction.at(),
                    changes(before, after)));
            before = after;
        }
        return List.copyOf(versions);
    }

    private static SortedMap<String, String> fields(Correction correction, SortedMap<String, String> original) {
        return correction.body() == null ? original : FieldPaths.read(correction.body());
    }

    private static List<Version.Change> changes(Map<String, String> before, Map<String, String> after) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Version.Change(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
