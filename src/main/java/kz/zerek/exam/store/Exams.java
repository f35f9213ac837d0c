package kz.zerek.exam.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.account.AccountException;
import kz.zerek.account.Names;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.RandomId;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Topic;
import kz.zerek.exam.Assembler;
import kz.zerek.exam.Assembly;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Form;
import kz.zerek.exam.InvalidBlueprintException;
import kz.zerek.exam.Item;
import kz.zerek.exam.Part;
import kz.zerek.exam.internal.ExamRepository;
import kz.zerek.exam.store.ExamException.Problem;
import kz.zerek.question.Generator;
import kz.zerek.question.Generators;
import kz.zerek.question.Rekeying;
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

    /** Which tests ask about a fact or set, or have it among their options; of those of others no more than how many. */
    public FactUse using(Person teacher, String fact) {
        teacher.requireTeacher();
        // One id may begin another.
        var whole = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(fact) + "(?![a-z0-9-])");
        var all = exams.holding(fact).stream()
                .filter(held -> whole.matcher(held.form()).find())
                .toList();
        var own = all.stream()
                .filter(held -> held.teacher().equals(teacher.id()))
                .map(ExamRepository.Holding::row)
                .toList();
        return new FactUse(own, all.size() - own.size());
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

    /** All versions of some tests that have a pass mark, for whoever may see them; with one statement. */
    public List<Exam> withPassMark(Collection<ExamId> ids) {
        return ids.isEmpty() ? List.of() : exams.withPassMark(ids);
    }

    /** @throws ExamException if the title is none, the bank has nothing to ask, or the teacher has hundreds of tests */
    public Exam create(Person teacher, String title, Blueprint blueprint) {
        if (all(teacher).size() >= MOST) throw new ExamException(Problem.TOO_MANY);
        var line = title(title);
        long revision = banks.current().number();
        var form = asking(assembler(blueprint, revision).assemble(random.nextLong()));
        var id = new ExamId(RandomId.next(random));
        var exam = new Exam(id, line, 1, 0, false, blueprint, form, revision, now());
        transactions.executeWithoutResult(_ -> exams.insert(exam, teacher.id()));
        return exam;
    }

    public void rename(Person teacher, ExamId id, String title) {
        require(teacher, id);
        exams.rename(id, title(title));
    }

    /**
     * Asks by another blueprint. Parts that draw as they did keep their questions, as far as they still fit; the others are
     * drawn anew but for what is pinned. If all draw as they did, from the bank that the test is from, else from the bank as
     * it is now: if that is another, all parts are drawn anew but for what is pinned.
     *
     * @param before for each part of the blueprint the number that it had, or 0 if it is new; none twice
     */
    public Exam change(Person teacher, Exam seen, Blueprint blueprint, List<Integer> before) {
        require(teacher, seen.id());
        var form = seen.form().inParts(before);
        var alike = blueprint.drawnAs(seen.blueprint(), before);
        long revision = alike.size() == blueprint.parts().size()
                ? seen.revision()
                : banks.current().number();
        var assembler = assembler(blueprint, revision);
        var made = revision == seen.revision() ? assembler.mend(form, alike) : assembler.again(form, random.nextLong());
        return store(seen, blueprint, asking(made), revision);
    }

    /** Another draw, from the bank as it is now: what is pinned or fixed stays. */
    public Exam redraw(Person teacher, Exam seen) {
        require(teacher, seen.id());
        long revision = banks.current().number();
        var made = assembler(seen.blueprint(), revision).again(seen.form(), random.nextLong());
        return store(seen, seen.blueprint(), asking(made), revision);
    }

    /** The questions that speak of facts which were corrected since the test was drawn. */
    public List<Outdated> outdated(Exam exam) {
        long current = banks.current().number();
        if (exam.revision() == current) return List.of();
        var rekeying = rekeying(exam, current);
        return IntStream.rangeClosed(1, exam.form().items().size())
                .filter(position -> rekeying.concerns(exam.form().item(position).question()))
                .mapToObj(position -> {
                    var asked = exam.form().item(position).question();
                    return new Outdated(position, asked, rekeying.again(asked));
                })
                .toList();
    }

    /**
     * Asks of the bank as it is now. What speaks of facts that were corrected is drawn anew; where it is fixed, it is asked
     * with its new answer, and only if it has none, another question is drawn. All else stays.
     */
    public Exam renew(Person teacher, Exam seen) {
        require(teacher, seen.id());
        long current = banks.current().number();
        var rekeying = rekeying(seen, current);
        var blueprint = seen.blueprint();
        var form = seen.form();
        for (int position = 1; position <= form.items().size(); position++) {
            var item = form.item(position);
            if (item.origin() != Item.Origin.FIXED || !rekeying.concerns(item.question())) continue;
            var part = blueprint.part(item.part()).replace(item.question(), rekeying.again(item.question()));
            blueprint = blueprint.with(item.part(), part);
            form = form.release(position);
        }
        var made = assembler(blueprint, current).renew(form, rekeying::concerns);
        return store(seen, blueprint, asking(made), current);
    }

    private Rekeying rekeying(Exam exam, long current) {
        return new Rekeying(banks.bank(exam.revision()), banks.bank(current));
    }

    /** The generator of the bank as it is now. */
    public Generator generator() {
        return generator(banks.current().number());
    }

    /** @param position from 1 */
    public Exam pin(Person teacher, Exam seen, int position, boolean pinned) {
        require(teacher, seen.id());
        var form = pinned ? seen.form().pin(position) : seen.form().unpin(position);
        return store(seen, seen.blueprint(), form, seen.revision());
    }

    /**
     * Another question in place of one, from the bank that the others are from.
     *
     * @param position from 1, of a question that is not fixed
     * @throws ExamException if the bank has none that fits
     */
    public Exam swap(Person teacher, Exam seen, int position) {
        require(teacher, seen.id());
        var form = assembler(seen)
                .swap(seen.form(), position, random.nextLong())
                .orElseThrow(() -> new ExamException(Problem.NO_OTHER));
        return store(seen, seen.blueprint(), form, seen.revision());
    }

    /**
     * Fixes a question as it is, in the blueprint: it comes first in its part, and the others stay.
     *
     * @param position from 1, of a question that is not fixed
     */
    public Exam fix(Person teacher, Exam seen, int position) {
        var item = seen.form().item(position);
        return change(teacher, seen, seen.form(), item.part(), part -> part.fix(item.question()));
    }

    /**
     * Takes a question out of the fixed ones. It stays until another draw.
     *
     * @param position from 1, of a question that is fixed
     * @throws InvalidBlueprintException if its part is then worth too little to pass
     */
    public Exam release(Person teacher, Exam seen, int position) {
        var item = seen.form().item(position);
        return change(teacher, seen, seen.form().release(position), item.part(), part -> part.release(item.question()));
    }

    private Exam change(Person teacher, Exam seen, Form form, int number, UnaryOperator<Part> change) {
        require(teacher, seen.id());
        var before = seen.blueprint();
        var blueprint = before.with(number, change.apply(before.part(number)));
        var all = IntStream.rangeClosed(1, before.parts().size()).boxed().collect(Collectors.toSet());
        var made = assembler(blueprint, seen.revision()).mend(form, all);
        return store(seen, blueprint, made.form(), seen.revision());
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

    /** Makes a test somebody else's, for whoever may. */
    public void giveTo(ExamId id, PersonId teacher) {
        exams.giveTo(id, teacher);
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
        int version = get(teacher, id).version();
        exams.freeze(id, version);
        // What is frozen may have been changed since it was read, but not since it was frozen.
        return get(id, version);
    }

    /** The topics of the bank as it is now, in its order. */
    public List<Topic> topics() {
        return banks.bank(banks.current().number()).topics();
    }

    /** What puts the questions of a test in its revision of the bank together. */
    public Assembler assembler(Exam exam) {
        return assembler(exam.blueprint(), exam.revision());
    }

    /** What makes the questions of a test, and puts them into words, in its revision of the bank. */
    public Generator generator(Exam exam) {
        return generator(exam.revision());
    }

    private Generator generator(long revision) {
        return generators.of(banks.bank(revision));
    }

    private Assembler assembler(Blueprint blueprint, long revision) {
        return new Assembler(generator(revision), blueprint);
    }

    private static Form asking(Assembly made) {
        if (made.form().items().isEmpty()) throw new ExamException(Problem.NOTHING_TO_ASK);
        return made.form();
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
