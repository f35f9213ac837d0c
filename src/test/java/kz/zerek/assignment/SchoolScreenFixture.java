package kz.zerek.assignment;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.account.NewStudent;
import kz.zerek.account.People;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.Person;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.Variants;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import kz.zerek.shell.ScreenFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Screens of a school: a teacher with the class «7Ә», a student in it, and what they read. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:school;DB_CLOSE_DELAY=-1")
@Import(PeopleFixture.class)
public abstract class SchoolScreenFixture extends SpringBrowserlessTest {

    @Autowired
    protected PeopleFixture fixture;

    @Autowired
    protected People people;

    @Autowired
    protected Classes classes;

    @Autowired
    protected Students students;

    @Autowired
    protected Exams exams;

    @Autowired
    protected Assignments assignments;

    @Autowired
    protected Sittings sittings;

    @Autowired
    protected Attempts attempts;

    @Autowired
    protected AttemptRecords records;

    protected Language language = Language.EN;
    protected Person teacher;
    protected ClassId classroom;
    protected Person student;

    @BeforeEach
    void a_teacher_has_a_class() {
        fixture.owner();
        teacher = fixture.teacher();
        classroom = classes.create(teacher, "7Ә");
        students.add(teacher, classroom, List.of(new NewStudent("Ғалымжанов Жәнібек Қуанышұлы", null)));
        student = people.find(students.of(teacher, classroom).getFirst().id()).orElseThrow();
        PeopleFixture.signIn(teacher);
    }

    @AfterEach
    void leave() {
        PeopleFixture.signOut();
    }

    protected AssignmentId set(Rules rules) {
        return set(rules, null);
    }

    /** @param passMark of its six points */
    protected AssignmentId set(Rules rules, @Nullable BigDecimal passMark) {
        var part = new Part(
                null, Set.of(), Set.of(Kind.WHEN), 3, Difficulty.MEDIUM, new BigDecimal("2"), List.of(), passMark);
        var blueprint = new Blueprint(
                List.of(part),
                EnumSet.allOf(Language.class),
                Order.THROUGHOUT,
                Variants.ONE_FOR_ALL,
                Credit.PARTIAL,
                null);
        var exam = exams.create(teacher, "Тарих", blueprint).id();
        return assignments.set(teacher, exam, classroom, Set.of(), rules);
    }

    protected AttemptId take(AssignmentId id, int right) {
        var taker = new PersonTaker(student.id());
        var attempt = sittings.begin(student, id, Language.KK, null);
        for (int position = 1; position <= 3; position++) {
            boolean wanted = position <= right;
            var task = (Task.Choice)
                    attempts.get(attempt, taker).item(position).question().task();
            var option = task.options().stream()
                    .filter(o -> o.correct() == wanted)
                    .findFirst()
                    .orElseThrow();
            attempts.respond(attempt, taker, position, 0, Language.RU, new Response.Chosen(option.id()));
        }
        attempts.finish(attempt, taker);
        return attempt;
    }

    protected void read(Language reader) {
        language = reader;
        UI.getCurrent().setLocale(reader.locale());
        roundTrip();
    }

    protected String screen() {
        return page().text().replace('\u00a0', ' ');
    }

    protected String words(String key) {
        return words(key, Map.of());
    }

    protected String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values).replace('\u00a0', ' ');
    }

    /** What a browser has of the screen. */
    protected org.jsoup.nodes.Element page() {
        return ScreenFixture.page((Component) getCurrentView());
    }
}
