package kz.zerek.classroom;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kz.zerek.account.AccountException;
import kz.zerek.account.Names;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.RandomId;
import kz.zerek.classroom.ClassException.Problem;
import kz.zerek.classroom.internal.ClassRepository;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The classes of teachers. Whoever asks is given first: a class that they do not teach is unknown to them, as is one that
 * does not exist.
 */
@Service
public class Classes {

    public static final int MOST_STUDENTS = 1_000;

    static final int MOST_CLASSES = 300;

    private final ClassRepository classes;
    private final People people;
    private final TransactionOperations transactions;
    private final RandomGenerator random;
    private final Clock clock;

    Classes(
            ClassRepository classes,
            People people,
            TransactionOperations transactions,
            RandomGenerator random,
            Clock clock) {
        this.classes = classes;
        this.people = people;
        this.transactions = transactions;
        this.random = random;
        this.clock = clock;
    }

    /** By name. */
    public List<ClassRow> all(Person teacher) {
        return classes.taughtBy(teacher.requireTeacher().id());
    }

    /** Those that a student is in, by name. */
    public List<Classroom> of(Person student) {
        return classes.of(student.id());
    }

    /** @throws ClassException if it is not for this teacher */
    public Classroom get(Person teacher, ClassId id) {
        return find(teacher, id).orElseThrow(() -> new ClassException(Problem.UNKNOWN));
    }

    private Optional<Classroom> find(Person teacher, ClassId id) {
        return teacher.role().teaches() && classes.teaches(teacher.id(), id) ? classes.find(id) : Optional.empty();
    }

    /** @throws ClassException if the name is none, or the teacher has hundreds */
    public ClassId create(Person teacher, String name) {
        if (all(teacher).size() >= MOST_CLASSES) throw new ClassException(Problem.TOO_MANY);
        var classroom = new Classroom(new ClassId(RandomId.next(random)), name(name), null, now());
        transactions.executeWithoutResult(_ -> {
            classes.insert(classroom);
            classes.addTeacher(classroom.id(), teacher.id());
        });
        return classroom.id();
    }

    public void rename(Person teacher, ClassId id, String name) {
        get(teacher, id);
        classes.rename(id, name(name));
    }

    /** Students keep their accounts, and what they did in other classes. */
    public void delete(Person teacher, ClassId id) {
        get(teacher, id);
        classes.delete(id);
    }

    /** Lets anyone join with a new code, or, if the class has one, with another. */
    public String open(Person teacher, ClassId id) {
        get(teacher, id);
        while (true) {
            try {
                var code = JoinCode.random(random);
                classes.setCode(id, code);
                return code;
            } catch (DuplicateKeyException e) {
                // One in hundreds of millions.
            }
        }
    }

    /** Nobody joins with the code any more; who has joined stays. */
    public void close(Person teacher, ClassId id) {
        get(teacher, id);
        classes.setCode(id, null);
    }

    /** All who teach it, by name. */
    public List<Person> teachers(Person teacher, ClassId id) {
        get(teacher, id);
        return classes.teachers(id).stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Lets a colleague teach the class, too.
     *
     * @throws ClassException if nobody who teaches has this login
     */
    public void addTeacher(Person teacher, ClassId id, String login) {
        get(teacher, id);
        var colleague = people.teacher(login).orElseThrow(() -> new ClassException(Problem.COLLEAGUE));
        if (!classes.teaches(colleague.id(), id)) classes.addTeacher(id, colleague.id());
    }

    /** @throws ClassException if nobody would teach it any more */
    public void removeTeacher(Person teacher, ClassId id, PersonId colleague) {
        get(teacher, id);
        transactions.executeWithoutResult(_ -> {
            classes.lock(id);
            classes.removeTeacher(id, colleague);
            if (classes.teachers(id).isEmpty()) throw new ClassException(Problem.LAST_TEACHER);
        });
    }

    private static String name(String typed) {
        try {
            return Names.line(typed);
        } catch (AccountException e) {
            throw new ClassException(Problem.NAME);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
