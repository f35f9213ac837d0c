package kz.zerek.demo.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kz.zerek.Zerek;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.SignIns;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Sittings;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.classroom.Classes;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.score.Gradebook;
import kz.zerek.score.Standing;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

@BothDatabases
class DemoSchoolTest {

    private static final SchoolSize SIZE = new SchoolSize(300, 2, 2, 10, 3, 5);

    private static TestDatabase on;
    private static ConfigurableApplicationContext server;
    private static SchoolAccess access;

    private final TestDatabase database;

    DemoSchoolTest(TestDatabase database) {
        this.database = database;
        if (on != database) {
            stop();
            server = start();
            access = server.getBean(DemoSchool.class).make(SIZE, 1, _ -> {});
            on = database;
        }
    }

    private ConfigurableApplicationContext start() {
        return DemoServer.start(Zerek.class, database.environment());
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
        server = null;
    }

    private static <T> T the(Class<T> service) {
        return server.getBean(service);
    }

    private Person teacher(SchoolAccess.Login login) {
        return the(People.class).teacher(login.login()).orElseThrow();
    }

    @Test
    void each_teacher_has_classes_and_tests_and_the_owner_has_all_classes() {
        var teacher = teacher(access.teacher());
        var classes = the(Classes.class).all(teacher);
        assertThat(classes).hasSize(2).allMatch(row -> row.students() == 10);
        assertThat(the(Classes.class).all(teacher(access.owner()))).hasSize(4).doesNotHaveDuplicates();
        assertThat(the(Exams.class).all(teacher)).hasSize(3).allMatch(row -> row.questions() == 5);
        assertThat(the(Assignments.class).all(teacher, 0, 100)).hasSize(6);
    }

    @Test
    void the_gradebook_has_what_the_attempts_came_to() {
        var teacher = teacher(access.teacher());
        var standings = new ArrayList<Standing>();
        for (var row : the(Classes.class).all(teacher)) {
            var book = the(Gradebook.class).whole(teacher, row.id());
            assertThat(book.assignments()).hasSize(3);
            for (var line : book.rows()) {
                for (int i = 0; i < 3; i++) {
                    var result = line.results().get(i);
                    standings.add(result.standing());
                    if (result.score() == null) continue;
                    var taker = new PersonTaker(line.student().id());
                    var assignment = book.assignments().get(i);
                    var id = the(AttemptRecords.class).of(assignment.id().value(), taker);
                    assertThat(id).hasSize(1);
                    var attempt = the(Attempts.class).get(id.getFirst(), taker);
                    assertThat(attempt.score().points())
                            .isCloseTo(result.score().points(), Offset.offset(1e-9));
                    assertThat(attempt.score().of()).isEqualTo(result.score().of());
                    assertThat(attempt.startedAt()).isAfterOrEqualTo(assignment.createdAt());
                    assertThat(attempt.finishedAt()).isAfter(attempt.startedAt());
                }
            }
        }
        assertThat(standings).hasSize(60).contains(Standing.FINISHED, Standing.NOT_BEGUN);
        assertThat(standings.stream().filter(Standing.FINISHED::equals).count()).isGreaterThan(40);
    }

    @Test
    void who_is_at_a_test_can_go_on_and_hand_it_in() {
        var open = database.client()
                .sql("select a.visitor from attempt_open o join attempt a on a.id = o.attempt")
                .query(String.class)
                .list();
        assertThat(open).isNotEmpty();
        var taker = PersonTaker.of(open.getFirst()).orElseThrow();
        var student = the(People.class).find(taker.id()).orElseThrow();
        var current = the(Sittings.class).all(student).getFirst();
        assertThat(current.goesOn()).isTrue();
        var assignment = current.assignment().id();
        var id = the(Sittings.class)
                .get(student, assignment)
                .goesOn()
                .orElseThrow()
                .id();
        assertThat(the(Sittings.class).begin(student, assignment, Language.KK, null))
                .isEqualTo(id);
        assertThat(the(Attempts.class).finish(id, taker).isFinished()).isTrue();
    }

    @Test
    void the_logins_that_are_told_sign_in() {
        for (var login : List.of(access.owner(), access.teacher(), access.student()))
            assertThat(the(SignIns.class)
                            .authenticate(login.login(), login.password(), "127.0.0.1")
                            .login())
                    .isEqualTo(login.login());
    }

    @Test
    void a_database_with_people_stays_as_it_is() {
        var before = counts();
        assertThatExceptionOfType(PeopleThereException.class)
                .isThrownBy(() -> the(DemoSchool.class).make(SchoolSize.SMALL, 2, _ -> {}));
        assertThat(counts()).isEqualTo(before);
    }

    private List<Integer> counts() {
        return List.of("person", "classroom", "exam", "assignment", "attempt", "bank_revision", "demo_bank").stream()
                .map(table -> database.client()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    @Test
    void the_made_up_facts_are_there_after_the_next_start() {
        var before = the(BankStore.class).current();
        int facts = StarterBank.read().facts().size() + SIZE.facts();
        try (var next = start()) {
            var banks = next.getBean(BankStore.class);
            assertThat(banks.current()).isEqualTo(before);
            assertThat(banks.bank(before.number()).facts()).hasSize(facts);
        }
    }

    @Test
    void the_same_seed_gives_the_same_people() {
        var names = SchoolNames.read();
        var one = new SplittableRandom(5);
        var other = new SplittableRandom(5);
        for (int i = 0; i < 100; i++)
            assertThat(names.student(Language.RU, one)).isEqualTo(names.student(Language.RU, other));
    }

    @Test
    void two_hundred_classes_have_names_of_their_own() {
        var names = SchoolNames.read();
        assertThat(IntStream.range(0, 200).mapToObj(names::classroom)).doesNotHaveDuplicates();
    }
}
