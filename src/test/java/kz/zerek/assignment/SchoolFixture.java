package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.zerek.account.NewStudent;
import kz.zerek.account.People;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.assignment.internal.OpenAttempts;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.Marks;
import kz.zerek.attempt.OverdueAttempts;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.Students;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.Variants;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * For tests of what is set and taken: a school without screens on one database, and before each test a teacher with the
 * class «7А», its students Арман and Дана, and a test of three choices that are worth two points each.
 */
public abstract class SchoolFixture {

    protected static final Duration HOUR = Duration.ofHours(1);

    private static TestDatabase on;
    private static ConfigurableApplicationContext server;

    protected final TestDatabase database;
    protected final Assignments assignments;
    protected final Sittings sittings;
    protected final Attempts attempts;
    protected final AttemptRecords records;
    protected final Marks marks;
    protected final Classes classes;
    protected final Students students;
    protected final Exams exams;
    protected final PeopleFixture people;
    protected final SchoolServer.SetClock clock;

    protected Person teacher;
    protected ClassId classroom;
    protected ExamId exam;
    protected Person arman;
    protected Person dana;

    protected SchoolFixture(TestDatabase database) {
        if (on != database) {
            stop();
            server = SchoolServer.start(database);
            on = database;
        }
        this.database = database;
        assignments = bean(Assignments.class);
        sittings = bean(Sittings.class);
        attempts = bean(Attempts.class);
        records = bean(AttemptRecords.class);
        marks = bean(Marks.class);
        classes = bean(Classes.class);
        students = bean(Students.class);
        exams = bean(Exams.class);
        people = bean(PeopleFixture.class);
        clock = bean(SchoolServer.SetClock.class);
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
        server = null;
        on = null;
    }

    @BeforeEach
    void a_class_and_a_test() {
        teacher = people.teacher();
        classroom = classes.create(teacher, "7А");
        students.add(teacher, classroom, List.of(new NewStudent("Арман", null), new NewStudent("Дана", null)));
        var rows = students.of(teacher, classroom);
        arman = person(rows.get(0));
        dana = person(rows.get(1));
        exam = exams.create(teacher, "Test", blueprint("2")).id();
    }

    /** A test of three questions. */
    protected static Blueprint blueprint(String points) {
        return blueprint(
                Order.THROUGHOUT,
                new Part(
                        null,
                        Set.of(),
                        Set.of(Kind.WHEN),
                        3,
                        Difficulty.MEDIUM,
                        new BigDecimal(points),
                        List.of(),
                        null));
    }

    protected static Blueprint blueprint(Order order, Part part) {
        return blueprint(order, Variants.ONE_FOR_ALL, part);
    }

    protected static Blueprint blueprint(Order order, Variants variants, Part... parts) {
        return new Blueprint(List.of(parts), EnumSet.allOf(Language.class), order, variants, Credit.PARTIAL, null);
    }

    /** A test of three questions that is passed with so many of its six points. */
    protected static Blueprint passing(String mark, Variants variants) {
        return blueprint(Order.THROUGHOUT, variants, part(3, mark));
    }

    /** Choices that are worth two points each. */
    protected static Part part(int count, @Nullable String mark) {
        return new Part(
                null,
                Set.of(),
                Set.of(Kind.WHEN),
                count,
                Difficulty.MEDIUM,
                new BigDecimal("2"),
                List.of(),
                mark == null ? null : new BigDecimal(mark));
    }

    protected static <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    protected static Person person(StudentRow row) {
        return bean(People.class).find(row.id()).orElseThrow();
    }

    /** For the whole class. */
    protected AssignmentId set(Rules rules) {
        return assignments.set(teacher, exam, classroom, Set.<PersonId>of(), rules);
    }

    protected Attempt begin(Person student, AssignmentId id) {
        return attempts.get(sittings.begin(student, id, Language.KK, null), taker(student));
    }

    /** Answers the first questions right and the others wrong, in a second. */
    protected Attempt take(Person student, AssignmentId id, int right) {
        var attempt = begin(student, id);
        for (int position = 1; position <= 3; position++) answer(attempt, student, position, position <= right);
        attempts.finish(attempt.id(), taker(student));
        clock.pass(Duration.ofSeconds(1));
        return records.get(attempt.id());
    }

    /** The first answer to a question. */
    protected void answer(Attempt attempt, Person student, int position, boolean right) {
        answer(attempt, student, position, right, 0);
    }

    /** @param sequence that the student has seen */
    protected void answer(Attempt attempt, Person student, int position, boolean right, int sequence) {
        var option = option(attempt, position, right);
        attempts.respond(attempt.id(), taker(student), position, sequence, Language.RU, new Response.Chosen(option));
    }

    /** The id of the right option, or of a wrong one. */
    protected static String option(Attempt attempt, int position, boolean right) {
        return ((Task.Choice) attempt.item(position).question().task())
                .options().stream()
                        .filter(option -> option.correct() == right)
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    /** Hands in what is overdue, as is done every few seconds. */
    protected void passDeadlines() {
        new Deadlines(bean(OpenAttempts.class), bean(OverdueAttempts.class), clock).pass();
    }

    protected static PersonTaker taker(Person person) {
        return new PersonTaker(person.id());
    }

    protected static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(call)
                .extracting(AssignmentException::problem)
                .isEqualTo(problem);
    }
}
