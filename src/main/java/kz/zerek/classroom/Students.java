package kz.zerek.classroom;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.zerek.account.Card;
import kz.zerek.account.Cards;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.ClassException.Problem;
import kz.zerek.classroom.internal.ClassRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The students of classes. Whoever asks is given first, as for {@link Classes}. */
@Service
public class Students {

    private final Classes all;
    private final ClassRepository classes;
    private final People people;
    private final Cards cards;
    private final TransactionOperations transactions;
    private final Clock clock;

    Students(
            Classes all,
            ClassRepository classes,
            People people,
            Cards cards,
            TransactionOperations transactions,
            Clock clock) {
        this.all = all;
        this.classes = classes;
        this.people = people;
        this.cards = cards;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By name. A class is a list that a teacher knows: all of it. */
    public List<StudentRow> of(Person teacher, ClassId id) {
        all.get(teacher, id);
        return classes.students(id);
    }

    /**
     * Adds new students, all or none.
     *
     * @param names in full
     * @throws ClassException if the class would have too many
     * @throws kz.zerek.account.AccountException if a name is none
     */
    public void add(Person teacher, ClassId id, List<String> names) {
        all.get(teacher, id);
        transactions.executeWithoutResult(_ -> {
            if (classes.size(id) + names.size() > Classes.MOST_STUDENTS) throw new ClassException(Problem.FULL);
            var students = people.createStudents(names);
            classes.addStudents(id, students.stream().map(Person::id).toList(), now());
        });
    }

    public void rename(Person teacher, ClassId id, PersonId student, String name) {
        require(teacher, id, student);
        people.changeName(student, name);
    }

    /** The student keeps the account and the results, and {@link #putBack} undoes it. */
    public void remove(Person teacher, ClassId id, PersonId student) {
        require(teacher, id, student);
        classes.removeStudent(id, student, now());
    }

    /** Undoes {@link #remove}. */
    public void putBack(Person teacher, ClassId id, PersonId student) {
        all.get(teacher, id);
        if (!classes.putBack(id, student)) throw new ClassException(Problem.UNKNOWN);
    }

    /**
     * Deletes the student with all that is kept about them.
     *
     * @throws ClassException if the student is also in a class that this teacher does not teach
     */
    public void delete(Person teacher, ClassId id, PersonId student) {
        require(teacher, id, student);
        if (classes.isWithOthers(student, teacher.id())) throw new ClassException(Problem.SHARED);
        people.delete(student);
    }

    /**
     * A new card; an older one works no more.
     *
     * @param login suggested for who has none
     */
    public Card card(Person teacher, ClassId id, PersonId student, String login) {
        require(teacher, id, student);
        return cards.issue(student, login);
    }

    private void require(Person teacher, ClassId id, PersonId student) {
        all.get(teacher, id);
        if (!classes.has(id, student)) throw new ClassException(Problem.UNKNOWN);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
