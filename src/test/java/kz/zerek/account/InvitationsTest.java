package kz.zerek.account;

import static kz.zerek.account.SignInsTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class InvitationsTest {

    private static final String PASSWORD = PeopleFixture.PASSWORD;

    private final TestDatabase database;
    private final AccountServer server;

    InvitationsTest(TestDatabase database) {
        this.database = database;
        database.client().sql("delete from person").update();
        server = new AccountServer(database);
    }

    @Test
    void the_first_start_makes_an_owner_once() {
        var lost = server.invitations.first().orElseThrow();
        var link = server.invitations.first().orElseThrow();
        assertRefused(Problem.LINK, () -> server.invitations.accept(lost, "Someone", "someone", PASSWORD));
        var owner = server.invitations.accept(link, "  Дана \n Ахметова ", "Dana.A", PASSWORD);
        assertThat(owner.role()).isEqualTo(Role.OWNER);
        assertThat(owner.name()).isEqualTo("Дана Ахметова");
        assertThat(owner.login()).isEqualTo("dana.a");
        assertThat(server.invitations.first()).isEmpty();
        assertRefused(Problem.LINK, () -> server.invitations.accept(link, "Another", "another", PASSWORD));
    }

    @Test
    void an_owner_invites_a_teacher_whose_link_works_once() {
        var owner = server.fixture.owner();
        var link = server.invitations.invite(owner, Role.TEACHER);
        var teacher = server.invitations.accept(link, "Ерлан Қасымов", "erlan", PASSWORD);
        assertThat(teacher.role()).isEqualTo(Role.TEACHER);
        assertRefused(Problem.LINK, () -> server.invitations.accept(link, "Ерлан Қасымов", "erlan2", PASSWORD));
        assertThat(server.people.teachers(owner)).containsExactlyInAnyOrder(owner, teacher);
    }

    @Test
    void a_link_goes_on_working_if_what_was_filled_in_is_not_taken() {
        var owner = server.fixture.owner();
        var link = server.invitations.invite(owner, Role.TEACHER);
        assertRefused(Problem.NAME, () -> server.invitations.accept(link, " - ", "erlan", PASSWORD));
        assertRefused(Problem.NAME, () -> server.invitations.accept(link, "x".repeat(101), "erlan", PASSWORD));
        assertRefused(Problem.NAME, () -> server.invitations.accept(link, "<b>Ерлан</b>", "erlan", PASSWORD));
        assertRefused(Problem.LOGIN, () -> server.invitations.accept(link, "Ерлан", "ерлан", PASSWORD));
        assertRefused(Problem.LOGIN, () -> server.invitations.accept(link, "Ерлан", "e", PASSWORD));
        assertRefused(Problem.LOGIN_TAKEN, () -> server.invitations.accept(link, "Ерлан", owner.login(), PASSWORD));
        assertRefused(Problem.PASSWORD_SHORT, () -> server.invitations.accept(link, "Ерлан", "erlan", "short"));
        assertRefused(Problem.PASSWORD_LONG, () -> server.invitations.accept(link, "Ерлан", "erlan", "ә".repeat(37)));
        assertThat(server.invitations.accept(link, "Ерлан", "erlan", PASSWORD).login())
                .isEqualTo("erlan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aaaaaaaaaaaa", "1234567890", "9876543210", "erlan.kassymov", "ABCABCABCABC", "Ерлан Қасымов"})
    void what_is_guessed_first_is_no_password(String password) {
        var link = server.invitations.invite(server.fixture.owner(), Role.TEACHER);
        assertRefused(
                Problem.PASSWORD_WEAK,
                () -> server.invitations.accept(link, "Ерлан Қасымов", "erlan.kassymov", password));
    }

    @Test
    void a_link_is_too_old_after_a_week() {
        var link = server.invitations.invite(server.fixture.owner(), Role.TEACHER);
        server.pass(Duration.ofDays(Invitations.DAYS));
        assertRefused(Problem.LINK, () -> server.invitations.get(link));
    }

    @Test
    void who_forgot_a_password_gets_a_new_one_and_is_signed_out() {
        var owner = server.fixture.owner();
        var teacher = server.fixture.teacher();
        var token = server.signIns.start(teacher.id(), SignIns.LONG);
        var link = server.invitations.renew(owner, teacher.id());
        assertRefused(Problem.LINK, () -> server.invitations.accept(link, "Name", "login", PASSWORD));
        assertThat(server.invitations.accept(link, "quite another steppe")).isEqualTo(teacher);
        assertThat(server.signIns.person(token)).isEmpty();
        assertThat(server.signIns.authenticate(teacher.login(), "quite another steppe", "here"))
                .isEqualTo(teacher);
        assertRefused(Problem.LINK, () -> server.invitations.accept(link, "once again another"));
    }

    @Test
    void nobody_but_an_owner_invites_lists_changes_or_deletes_colleagues() {
        var owner = server.fixture.owner();
        for (var person : new Person[] {server.fixture.teacher(), server.fixture.student("Арман")}) {
            assertRefused(Problem.FORBIDDEN, () -> server.invitations.invite(person, Role.TEACHER));
            assertRefused(Problem.FORBIDDEN, () -> server.invitations.renew(person, owner.id()));
            assertRefused(Problem.FORBIDDEN, () -> server.people.teachers(person));
            assertRefused(Problem.FORBIDDEN, () -> server.people.setRole(person, person.id(), Role.OWNER));
            assertRefused(Problem.FORBIDDEN, () -> server.people.deleteTeacher(person, owner.id()));
        }
    }

    @Test
    void an_owner_has_no_power_over_students_who_are_their_teachers() {
        var owner = server.fixture.owner();
        var student = server.fixture.student("Арман").id();
        assertRefused(Problem.UNKNOWN, () -> server.invitations.renew(owner, student));
        assertRefused(Problem.UNKNOWN, () -> server.people.setRole(owner, student, Role.TEACHER));
        assertRefused(Problem.UNKNOWN, () -> server.people.deleteTeacher(owner, student));
        assertRefused(Problem.FORBIDDEN, () -> server.invitations.invite(owner, Role.STUDENT));
    }

    @Test
    void there_is_always_an_owner() {
        var owner = server.fixture.owner();
        assertRefused(Problem.LAST_OWNER, () -> server.people.setRole(owner, owner.id(), Role.TEACHER));
        assertRefused(Problem.LAST_OWNER, () -> server.people.deleteTeacher(owner, owner.id()));
        var teacher = server.fixture.teacher();
        server.people.setRole(owner, teacher.id(), Role.OWNER);
        server.people.deleteTeacher(owner, owner.id());
        assertThat(server.people.find(owner.id())).isEmpty();
        assertThat(server.people.hasOwner()).isTrue();
    }

    @Test
    void of_two_owners_who_demote_each_other_at_once_one_stays() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            database.client().sql("delete from person").update();
            var one = server.fixture.owner();
            var other = server.fixture.owner();
            var both = List.of(
                    Thread.ofVirtual().unstarted(() -> demote(one, other)),
                    Thread.ofVirtual().unstarted(() -> demote(other, one)));
            both.forEach(Thread::start);
            for (var thread : both) thread.join();
            assertThat(server.people.hasOwner()).isTrue();
        }
    }

    private void demote(Person owner, Person colleague) {
        try {
            server.people.setRole(owner, colleague.id(), Role.TEACHER);
        } catch (AccountException e) {
            // The other was first.
        }
    }

    @Test
    void a_person_can_be_exported_and_goes_with_all_that_features_keep() {
        var kept = new HashMap<PersonId, String>();
        var notes = new PersonalData() {
            @Override
            public String name() {
                return "notes";
            }

            @Override
            public Map<String, ?> of(Person person) {
                return Map.of("note", kept.get(person.id()));
            }

            @Override
            public void delete(PersonId person) {
                kept.remove(person);
            }
        };
        var withNotes = new AccountServer(database, notes);
        var student = withNotes.fixture.student("Айгерім");
        kept.put(student.id(), "likes rivers");
        assertThat(withNotes.people.export(student)).containsEntry("notes", Map.of("note", "likes rivers"));
        assertThat(withNotes.people.export(student).get("account")).asString().contains("Айгерім");
        withNotes.people.delete(student.id());
        assertThat(kept).isEmpty();
        assertThat(withNotes.people.find(student.id())).isEmpty();
    }

    @Test
    void someone_from_a_provider_is_the_same_person_each_time() {
        var issuer = "https://school.example";
        var first = server.people.identified(issuer, "42", "Дана Ахметова", Role.TEACHER);
        assertThat(server.people.identified(issuer, "42", "Another Name", Role.STUDENT))
                .isEqualTo(first);
        assertThat(server.people.identified(issuer, "43", "Дана Ахметова", Role.STUDENT))
                .isNotEqualTo(first);
        assertThat(server.people.identified("https://other.example", "42", "Дана", Role.STUDENT))
                .isNotEqualTo(first);
        assertRefused(Problem.NAME, () -> server.people.identified(issuer, "44", "", Role.STUDENT));
    }
}
