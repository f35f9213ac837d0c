package kz.zerek.classroom;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.zerek.account.AccountException;
import kz.zerek.account.Card;
import kz.zerek.account.Cards;
import kz.zerek.account.NewCard;
import kz.zerek.account.NewStudent;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.ClassException.Problem;
import kz.zerek.classroom.internal.ClassRepository;
import kz.zerek.classroom.roster.Pin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The students of classes, and for the owner those of none. Whoever asks is given first, as for {@link Classes}.
 */
@Service
public class Students {

    private final Classes all;
    private final ClassRepository classes;
    private final People people;
    private final Cards cards;
    private final TransactionOperations transactions;
    private final RandomGenerator random;
    private final Clock clock;

    Students(
            Classes all,
            ClassRepository classes,
            People people,
            Cards cards,
            TransactionOperations transactions,
            RandomGenerator random,
            Clock clock) {
        this.all = all;
        this.classes = classes;
        this.people = people;
        this.cards = cards;
        this.transactions = transactions;
        this.random = random;
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
     * @throws ClassException if the class would have too many
     * @throws kz.zerek.account.AccountException if a name is none, or a login is taken
     */
    public void add(Person teacher, ClassId id, List<NewStudent> added) {
        all.get(teacher, id);
        transactions.executeWithoutResult(_ -> {
            if (classes.size(id) + added.size() > Classes.MOST_STUDENTS) throw new ClassException(Problem.FULL);
            var students = people.createStudents(added);
            classes.addStudents(id, students.stream().map(Person::id).toList(), JoinedBy.LIST, now());
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
        whileLocked(student, () -> {
            if (!classes.putBack(id, student)) throw new ClassException(Problem.UNKNOWN);
        });
    }

    /**
     * Deletes the student with all that is kept about them.
     *
     * @throws ClassException if the student is also in a class that this teacher does not teach
     */
    public void delete(Person teacher, ClassId id, PersonId student) {
        all.get(teacher, id);
        whileLocked(student, () -> {
            require(teacher, id, student);
            if (classes.isWithOthers(student, teacher.id())) throw new ClassException(Problem.SHARED);
            people.delete(student);
        });
    }

    /** Those who may be in the class twice: who has joined with its code although a teacher had added them. */
    public List<Twice> twice(Person teacher, ClassId id) {
        all.get(teacher, id);
        return Twice.among(classes.entries(id));
    }

    /**
     * Makes one student of two who are the same person. All that one has done and been given passes to the other, whose
     * login and card stay; this cannot be undone.
     *
     * @throws ClassException if they are not, or no longer, among those who may be in the class {@linkplain #twice}, or the
     *     one who goes is or was also in a class that this teacher does not teach
     */
    public void merge(Person teacher, ClassId id, PersonId stays, PersonId goes) {
        all.get(teacher, id);
        transactions.executeWithoutResult(_ -> {
            people.lockStudents(List.of(stays, goes));
            require(teacher, id, stays);
            require(teacher, id, goes);
            var twice = Twice.among(classes.entries(id)).stream()
                    .filter(each -> each.isOf(stays, goes))
                    .findFirst()
                    .orElseThrow(() -> new ClassException(Problem.CHANGED));
            if (twice.hasToStay(goes)) throw new ClassException(Problem.IDENTIFIED_MERGE);
            if (classes.wasWithOthers(goes, teacher.id())) throw new ClassException(Problem.SHARED_MERGE);
            people.merge(stays, goes);
        });
    }

    /** How many students are in no class, which no teacher sees any more. */
    public int countWithoutClass(Person owner) {
        owner.requireOwner();
        return classes.countWithoutClass();
    }

    /** Students in no class, by name: those from an offset on, at most as many as the limit. */
    public List<StudentRow> withoutClass(Person owner, int offset, int limit) {
        owner.requireOwner();
        return classes.withoutClass(offset, limit);
    }

    /**
     * Deletes a student in no class with all that is kept about them.
     *
     * @throws ClassException if there is no such student, or somebody has them in a class by now
     */
    public void deleteWithoutClass(Person owner, PersonId student) {
        owner.requireOwner();
        whileLocked(student, () -> {
            if (!classes.isWithoutClass(student)) throw new ClassException(Problem.UNKNOWN);
            people.delete(student);
        });
    }

    /**
     * A card to be {@linkplain #issue issued}. Takes a while, and changes nothing: whoever waits for a whole class and leaves
     * has lost nothing. Whether the student is in the class is asked when it is issued.
     */
    public NewCard prepareCard(Person teacher, ClassId id, PersonId student) {
        all.get(teacher, id);
        return cards.prepare(student, Pin.draw(random));
    }

    /**
     * Gives students their new cards, all or none; older ones work no more. Who is in the class no more is left out.
     *
     * @return in the same order
     * @throws ClassException if none of them is in the class
     */
    public List<Card> issue(Person teacher, ClassId id, List<NewCard> prepared) {
        all.get(teacher, id);
        while (true) {
            try {
                return transactions.execute(_ -> issueInClass(id, prepared));
            } catch (AccountException e) {
                if (e.problem() != AccountException.Problem.LOGIN_TAKEN) throw e;
                // By somebody else, in the same moment: there are others.
            }
        }
    }

    private List<Card> issueInClass(ClassId id, List<NewCard> prepared) {
        var there = classes.among(
                id, people.lockStudents(prepared.stream().map(NewCard::student).toList()));
        var staying =
                prepared.stream().filter(card -> there.contains(card.student())).toList();
        if (staying.isEmpty() && !prepared.isEmpty()) throw new ClassException(Problem.UNKNOWN);
        return cards.issue(staying);
    }

    /** Both for one student. */
    public Card card(Person teacher, ClassId id, PersonId student) {
        return issue(teacher, id, List.of(prepareCard(teacher, id, student))).getFirst();
    }

    /** Who lets a student in and who deletes them wait for each other: else somebody would be deleted out of a class. */
    private void whileLocked(PersonId student, Runnable action) {
        transactions.executeWithoutResult(_ -> {
            people.lockStudents(List.of(student));
            action.run();
        });
    }

    private void require(Person teacher, ClassId id, PersonId student) {
        all.get(teacher, id);
        if (!classes.has(id, student)) throw new ClassException(Problem.UNKNOWN);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
