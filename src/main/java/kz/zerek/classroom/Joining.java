package kz.zerek.classroom;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.zerek.account.NewStudent;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.SignInLimits;
import kz.zerek.classroom.ClassException.Problem;
import kz.zerek.classroom.internal.ClassRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Joining a class with its code: whoever has it needs no account. */
@Service
public class Joining {

    private final ClassRepository classes;
    private final People people;
    private final SignInLimits limits;
    private final TransactionOperations transactions;
    private final Clock clock;

    Joining(
            ClassRepository classes,
            People people,
            SignInLimits limits,
            TransactionOperations transactions,
            Clock clock) {
        this.classes = classes;
        this.people = people;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The class that has a code.
     *
     * @param typed in whatever case
     * @param address of the browser: who guesses codes has to wait
     * @throws ClassException if no class has it
     * @throws kz.zerek.account.AccountException if too many from this address were wrong
     */
    public Classroom find(String typed, String address) {
        limits.check(address);
        return JoinCode.read(typed).flatMap(classes::findByCode).orElseThrow(() -> {
            limits.failed(address);
            return new ClassException(Problem.CODE);
        });
    }

    /**
     * Makes a student of somebody without an account.
     *
     * @throws ClassException if no class has the code any more, or it is full
     * @throws kz.zerek.account.AccountException if the name is none
     */
    public Person join(String code, String name, String address) {
        var classroom = find(code, address);
        return transactions.execute(_ -> {
            requirePlace(classroom);
            var student =
                    people.createStudents(List.of(new NewStudent(name, null))).getFirst();
            classes.addStudents(classroom.id(), List.of(student.id()), JoinedBy.CODE, now());
            return student;
        });
    }

    /**
     * Adds a student who has an account; who is in the class already stays.
     *
     * @throws ClassException if no class has the code any more, it is full, or this is no student
     */
    public void join(String code, Person student, String address) {
        var classroom = find(code, address);
        if (student.role().teaches()) throw new ClassException(Problem.TEACHER);
        transactions.executeWithoutResult(_ -> add(classroom, student.id()));
    }

    private void add(Classroom classroom, PersonId student) {
        // Who deletes them as one in no class waits, and asks again.
        if (people.lockStudents(List.of(student)).isEmpty()) throw new ClassException(Problem.UNKNOWN);
        if (classes.has(classroom.id(), student) || classes.putBack(classroom.id(), student)) return;
        requirePlace(classroom);
        classes.addStudents(classroom.id(), List.of(student), JoinedBy.CODE, now());
    }

    private void requirePlace(Classroom classroom) {
        if (classes.size(classroom.id()) >= Classes.MOST_STUDENTS) throw new ClassException(Problem.FULL);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
