package kz.zerek.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@BothDatabases
class SignInsTest {

    private static final String HERE = "10.0.0.7";
    private static final String ELSEWHERE = "10.0.0.8";

    private final TestDatabase database;
    private final AccountServer server;
    private final SignIns signIns;

    SignInsTest(TestDatabase database) {
        this.database = database;
        server = new AccountServer(database);
        signIns = server.signIns;
    }

    @Test
    void who_knows_login_and_password_is_that_person() {
        var teacher = server.fixture.teacher();
        assertThat(signIns.authenticate("  " + teacher.login().toUpperCase() + " ", PeopleFixture.PASSWORD, HERE))
                .isEqualTo(teacher);
    }

    @Test
    void a_wrong_password_and_a_wrong_login_are_refused_alike() {
        var teacher = server.fixture.teacher();
        assertRefused(Problem.WRONG, () -> signIns.authenticate(teacher.login(), "another password", HERE));
        assertRefused(Problem.WRONG, () -> signIns.authenticate("nobody.at.all", PeopleFixture.PASSWORD, HERE));
        assertRefused(Problem.WRONG, () -> signIns.authenticate("", "", HERE));
        assertRefused(Problem.WRONG, () -> signIns.authenticate(teacher.login(), "x".repeat(100_000), HERE));
    }

    @Test
    void a_student_without_a_password_cannot_be_signed_in_with_none() {
        var student = server.fixture.student("Арман Оспанов");
        assertRefused(Problem.WRONG, () -> signIns.authenticate("", "nobody", HERE));
        var card = server.fixture.card(student);
        assertRefused(Problem.WRONG, () -> signIns.authenticate(card.person().login(), "nobody", HERE));
    }

    @Test
    void after_ten_failures_a_login_waits_even_with_the_right_password_and_from_elsewhere() {
        var teacher = server.fixture.teacher();
        fail(teacher.login(), HERE, SignInLimits.MOST_OF_LOGIN);
        assertRefused(Problem.LIMITED, () -> signIns.authenticate(teacher.login(), PeopleFixture.PASSWORD, ELSEWHERE));
        server.pass(SignInLimits.WINDOW.minusSeconds(1));
        assertRefused(Problem.LIMITED, () -> signIns.authenticate(teacher.login(), PeopleFixture.PASSWORD, ELSEWHERE));
        server.pass(Duration.ofSeconds(1));
        assertThat(signIns.authenticate(teacher.login(), PeopleFixture.PASSWORD, ELSEWHERE))
                .isEqualTo(teacher);
    }

    @Test
    void success_forgives_earlier_failures_of_the_login() {
        var teacher = server.fixture.teacher();
        for (int i = 0; i < 3; i++) {
            fail(teacher.login(), HERE, SignInLimits.MOST_OF_LOGIN - 1);
            assertThat(signIns.authenticate(teacher.login(), PeopleFixture.PASSWORD, HERE))
                    .isEqualTo(teacher);
        }
    }

    @Test
    void who_asks_many_times_at_once_has_no_more_tries() throws InterruptedException {
        var teacher = server.fixture.teacher();
        var wrong = new AtomicInteger();
        var asking = IntStream.range(0, 4 * SignInLimits.MOST_OF_LOGIN)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    if (problem(teacher.login(), HERE) == Problem.WRONG) wrong.incrementAndGet();
                }))
                .toList();
        for (var one : asking) one.join();
        assertThat(wrong).hasValueLessThanOrEqualTo(SignInLimits.MOST_OF_LOGIN);
    }

    @Test
    void success_forgives_no_failures_of_the_address() {
        var teacher = server.fixture.teacher();
        var address = "10.0.0.67";
        for (int i = 0; i < SignInLimits.MOST_OF_ADDRESS; i++) server.limits.begin("somebody" + i, address);
        assertThat(signIns.authenticate(teacher.login(), PeopleFixture.PASSWORD, address))
                .isEqualTo(teacher);
        fail(teacher.login(), address, 1);
        assertRefused(Problem.LIMITED, () -> signIns.authenticate(teacher.login(), PeopleFixture.PASSWORD, address));
    }

    @Test
    void a_pin_may_be_typed_as_it_is_printed() {
        var card = server.fixture.card(server.fixture.student("Дана"));
        var login = card.person().login();
        var first = card.pin().substring(0, 3);
        var last = card.pin().substring(3);
        for (var typed : List.of(first + last, first + " " + last, " " + first + "\u00a0" + last + "  "))
            assertThat(server.signIns.authenticate(login, typed, HERE)).isEqualTo(card.person());
        assertRefused(Problem.WRONG, () -> server.signIns.authenticate(login, first + "-" + last, HERE));
    }

    @Test
    void a_pin_as_it_is_printed_is_the_current_password_too() {
        var card = server.fixture.card(server.fixture.student("Дана"));
        var printed = card.pin().substring(0, 3) + " " + card.pin().substring(3);
        server.people.changePassword(card.person(), printed, "another steppe", null);
        assertThat(signIns.authenticate(card.person().login(), "another steppe", HERE))
                .isEqualTo(card.person());
    }

    @Test
    void six_digits_in_two_groups_are_the_same_password_as_without() {
        var card = server.fixture.card(server.fixture.student("Дана"));
        server.people.changePassword(card.person(), card.pin(), "975 318", null);
        for (var typed : List.of("975 318", "975318"))
            assertThat(signIns.authenticate(card.person().login(), typed, HERE)).isEqualTo(card.person());
        assertRefused(
                Problem.PASSWORD_WEAK, () -> server.people.changePassword(card.person(), "975318", "123 456", null));
    }

    @Test
    void a_new_card_ends_the_wait_of_its_student() {
        var student = server.fixture.student("Дана");
        var login = server.fixture.card(student).person().login();
        fail(login, HERE, SignInLimits.MOST_OF_LOGIN);
        var card = server.fixture.card(student);
        assertThat(server.signIns.authenticate(login, card.pin(), HERE).id()).isEqualTo(student.id());
    }

    @Test
    void from_an_address_that_failed_too_often_each_login_has_one_try() {
        var teacher = server.fixture.teacher();
        var address = "10.0.0.66";
        for (int i = 0; i < SignInLimits.MOST_OF_ADDRESS; i++) server.limits.begin("guess" + i, address);
        fail(teacher.login(), address, 1);
        assertRefused(Problem.LIMITED, () -> signIns.authenticate(teacher.login(), PeopleFixture.PASSWORD, address));
        assertThat(signIns.authenticate(teacher.login(), PeopleFixture.PASSWORD, ELSEWHERE))
                .isEqualTo(teacher);
        assertThat(signIns.authenticate(teacher.login(), PeopleFixture.PASSWORD, address))
                .isEqualTo(teacher);
    }

    private Problem problem(String login, String address) {
        try {
            signIns.authenticate(login, "wrong " + login, address);
            throw new AssertionError("Signed in with a wrong password");
        } catch (AccountException e) {
            return e.problem();
        }
    }

    private void fail(String login, String address, int times) {
        for (int i = 0; i < times; i++)
            assertRefused(Problem.WRONG, () -> signIns.authenticate(login, "wrong " + login, address));
    }

    @Test
    void a_sign_in_lasts_as_long_as_it_was_started_for() {
        var teacher = server.fixture.teacher();
        var token = signIns.start(teacher.id(), SignIns.SHORT);
        assertThat(signIns.person(token)).contains(teacher);
        server.pass(SignIns.SHORT);
        signIns.forget();
        assertThat(signIns.person(token)).isEmpty();
    }

    @Test
    void who_signs_out_is_signed_out_there_alone() {
        var teacher = server.fixture.teacher();
        var here = signIns.start(teacher.id(), SignIns.LONG);
        var there = signIns.start(teacher.id(), SignIns.LONG);
        signIns.end(here);
        assertThat(signIns.person(here)).isEmpty();
        assertThat(signIns.person(there)).contains(teacher);
    }

    @Test
    void a_new_password_ends_all_other_sign_ins() {
        var teacher = server.fixture.teacher();
        var here = signIns.start(teacher.id(), SignIns.LONG);
        var there = signIns.start(teacher.id(), SignIns.LONG);
        assertThat(signIns.person(there)).contains(teacher);
        assertRefused(
                Problem.WRONG, () -> server.people.changePassword(teacher, "not this one", "another steppe", here));
        server.people.changePassword(teacher, PeopleFixture.PASSWORD, "another steppe", here);
        assertThat(signIns.person(here)).contains(teacher);
        assertThat(signIns.person(there)).isEmpty();
        assertThat(signIns.authenticate(teacher.login(), "another steppe", HERE))
                .isEqualTo(teacher);
    }

    @Test
    void a_card_signs_in_until_the_next_one_is_made() {
        var student = server.fixture.student("Айгерім Сәрсенова");
        var first = server.fixture.card(student);
        assertThat(first.pin()).matches("\\d{6}");
        assertThat(signIns.authenticate(first.secret())).isEqualTo(first.person());
        assertThat(signIns.authenticate(first.person().login(), first.pin(), HERE))
                .isEqualTo(first.person());
        var token = signIns.start(student.id(), SignIns.LONG);
        var second = server.fixture.card(student);
        assertThat(second.person().login()).isEqualTo(first.person().login());
        assertRefused(Problem.WRONG, () -> signIns.authenticate(first.secret()));
        assertThat(signIns.person(token)).isEmpty();
        assertThat(signIns.authenticate(second.secret())).isEqualTo(second.person());
    }

    @Test
    void nobody_but_a_student_has_a_card() {
        assertRefused(Problem.UNKNOWN, () -> server.fixture.card(server.fixture.teacher()));
    }

    static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(AccountException.class)
                .isThrownBy(call)
                .extracting(AccountException::problem)
                .isEqualTo(problem);
    }

    @Test
    void who_is_asked_about_before_a_new_card_is_committed_is_signed_out_all_the_same() {
        var arman = server.fixture.student("Арман");
        var token = signIns.start(arman.id(), SignIns.SHORT);
        var prepared = server.cards.prepare(arman.id(), "804804");
        database.transactions().executeWithoutResult(_ -> {
            server.cards.issue(List.of(prepared));
            // In another request, which does not see it yet.
            assertThat(CompletableFuture.supplyAsync(() -> signIns.person(token))
                            .join())
                    .isPresent();
        });
        assertThat(signIns.person(token)).isEmpty();
    }
}
