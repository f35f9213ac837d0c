package kz.zerek.exam.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import kz.zerek.account.AccountException;
import kz.zerek.account.Names;
import kz.zerek.account.Person;
import kz.zerek.account.RandomId;
import kz.zerek.bank.BankStore;
import kz.zerek.exam.Assembler;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Form;
import kz.zerek.exam.internal.ExamRepository;
import kz.zerek.exam.store.ExamException.Problem;
import kz.zerek.question.Generators;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The tests of teachers. Whoever asks is given first: a test of another teacher is unknown to them, as is one that does not
 * exist. Methods that change one take it as it was seen, and throw {@link ExamException} if it was changed since.
 */
@Service
public class Exams {

    static final int MOST = 500;

    private final ExamRepository exams;
    private final BankStore banks;
    private final Generators generators;
    private final TransactionOperations transactions;
    private final RandomGenerator random;
    private final Clock clock;

    Exams(
            ExamRepository exams,
            BankStore banks,
            Generators generators,
            TransactionOperations transactions,
            RandomGenerator random,
            Clock clock) {
        this.exams = exams;
        this.banks = banks;
        this.generators = generators;
        this.transactions = transactions;
        this.random = random;
        this.clock = clock;
    }

    /** By title. */
    public List<ExamRow> all(Person teacher) {
        return exams.of(teacher.requireTeacher().id());
    }

    /** In its newest version. */
    public Exam get(Person teacher, ExamId id) {
        require(teacher, id);
        return exams.latest(id).orElseThrow(() -> new ExamException(Problem.UNKNOWN));
    }

    /** In one of its versions, for whoever may see it, which the caller has to know. */
    public Exam get(ExamId id, int version) {
        return exams.find(id, version).orElseThrow(() -> new ExamException(Problem.UNKNOWN));
    }

    /** @throws ExamException if the title is none, the bank has nothing to ask, or the teacher has hundreds of tests */
    public Exam create(Person teacher, String title, Blueprint blueprint) {
        if (all(teacher).size() >= MOST) throw new ExamException(Problem.TOO_MANY);
        long revision = banks.current().number();
        var form = asking(
                assembler(blueprint, revision).assemble(random.nextLong()).form());
        var id = new ExamId(RandomId.next(random));
        var exam = new Exam(id, title(title), 1, 0, false, blueprint, form, revision, now());
        transactions.executeWithoutResult(_ -> exams.insert(exam, teacher.id()));
        return exam;
    }

    public void rename(Person teacher, ExamId id, String title) {
        require(teacher, id);
        exams.rename(id, title(title));
    }

    /** Asks by another blueprint; what is pinned stays if the blueprint still has it. */
    public Exam change(Person teacher, Exam seen, Blueprint blueprint) {
        return change(
                teacher,
                seen,
                blueprint,
                assembler ->
                        asking(assembler.again(seen.form(), random.nextLong()).form()));
    }

    /** Another draw, from the bank as it is now. */
    public Exam redraw(Person teacher, Exam seen) {
        return change(teacher, seen, seen.blueprint());
    }

    /** @param position from 1 */
    public Exam pin(Person teacher, Exam seen, int position, boolean pinned) {
        return change(
                teacher,
                seen,
                _ -> pinned ? seen.form().pin(position) : seen.form().unpin(position));
    }

    /**
     * Another question in place of one.
     *
     * @throws ExamException if the bank has none that fits
     */
    public Exam swap(Person teacher, Exam seen, int position) {
        return change(
                teacher,
                seen,
                assembler -> assembler
                        .swap(seen.form(), position, random.nextLong())
                        .orElseThrow(() -> new ExamException(Problem.NO_OTHER)));
    }

    /** With the questions that it has, from the bank that they are from. */
    private Exam change(Person teacher, Exam seen, Function<Assembler, Form> change) {
        require(teacher, seen.id());
        var form = change.apply(assembler(seen.blueprint(), seen.revision()));
        return store(seen, seen.blueprint(), form, seen.revision());
    }

    private Exam change(Person teacher, Exam seen, Blueprint blueprint, Function<Assembler, Form> change) {
        require(teacher, seen.id());
        long revision = banks.current().number();
        return store(seen, blueprint, change.apply(assembler(blueprint, revision)), revision);
    }

    private Exam store(Exam seen, Blueprint blueprint, Form form, long revision) {
        int version = seen.frozen() ? seen.version() + 1 : seen.version();
        int edits = seen.frozen() ? 0 : seen.edits() + 1;
        var changed = new Exam(seen.id(), seen.title(), version, edits, false, blueprint, form, revision, now());
        if (seen.frozen()) insertVersion(changed);
        else if (!exams.update(changed)) throw new ExamException(Problem.STALE);
        return changed;
    }

    private void insertVersion(Exam exam) {
        try {
            exams.insertVersion(exam);
        } catch (DuplicateKeyException e) {
            throw new ExamException(Problem.STALE);
        }
    }

    /** Takes the test out of the list; what was set goes on. {@link #bringBack} undoes it. */
    public void remove(Person teacher, ExamId id) {
        require(teacher, id);
        exams.remove(id, now());
    }

    public void bringBack(Person teacher, ExamId id) {
        require(teacher, id);
        exams.remove(id, null);
    }

    /** The newest version, which from now on never changes: to be called when it is set for somebody. */
    public Exam freeze(Person teacher, ExamId id) {
        var exam = get(teacher, id);
        exams.freeze(id, exam.version());
        return exam;
    }

    /** What puts the questions of a test in its revision of the bank together. */
    public Assembler assembler(Exam exam) {
        return assembler(exam.blueprint(), exam.revision());
    }

    private Assembler assembler(Blueprint blueprint, long revision) {
        return new Assembler(generators.of(banks.bank(revision)), blueprint);
    }

    private static Form asking(Form form) {
        if (form.items().isEmpty()) throw new ExamException(Problem.NOTHING_TO_ASK);
        return form;
    }

    private void require(Person teacher, ExamId id) {
        if (!teacher.role().teaches() || !exams.isOf(teacher.id(), id)) throw new ExamException(Problem.UNKNOWN);
    }

    private static String title(String typed) {
        try {
            return Names.line(typed);
        } catch (AccountException e) {
            throw new ExamException(Problem.TITLE);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
