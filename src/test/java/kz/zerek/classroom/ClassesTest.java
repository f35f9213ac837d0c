package kz.zerek.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.account.AccountException;
import kz.zerek.account.Person;
import kz.zerek.account.RandomId;
import kz.zerek.classroom.ClassException.Problem;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.Statements;
import kz.zerek.database.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@BothDatabases
class ClassesTest extends ClassesFixture {

    ClassesTest(TestDatabase database) {
        super(database);
    }

    @Test
    void classes_are_listed_as_people_sort_names_with_how_many_are_in_them() {
        Stream.of("7Б", "Ұйым", "7А", "Үміт", "Ясин", "Әл-Фараби").forEach(name -> classes.create(teacher, name));
        students.add(teacher, classes.all(teacher).getFirst().id(), named("Арман", "Айгерім"));
        assertThat(classes.all(teacher))
                .extracting(ClassRow::name)
                .containsExactly("7А", "7Б", "Әл-Фараби", "Ұйым", "Үміт", "Ясин");
        assertThat(classes.all(teacher)).extracting(ClassRow::students).containsExactly(2, 0, 0, 0, 0, 0);
    }

    @Test
    void students_are_listed_as_people_sort_names() {
        var id = classes.create(teacher, "7А");
        students.add(
                teacher, id, named("Ясин Б.", "Ұлан Қ.", "Ғани А.", "Әсел М.", "Асан О.", "Гүлнар С.", "Қанат Е."));
        assertThat(students.of(teacher, id))
                .extracting(StudentRow::name)
                .containsExactly("Асан О.", "Әсел М.", "Гүлнар С.", "Ғани А.", "Қанат Е.", "Ұлан Қ.", "Ясин Б.");
    }

    @Test
    void a_list_is_added_whole_or_not_at_all() {
        var id = classes.create(teacher, "7А");
        assertThatExceptionOfType(AccountException.class)
                .isThrownBy(() -> students.add(teacher, id, named("Арман", "12345", "Айгерім")));
        var tooMany = IntStream.rangeClosed(0, Classes.MOST_STUDENTS)
                .mapToObj("Student %d"::formatted)
                .toArray(String[]::new);
        assertRefused(Problem.FULL, () -> students.add(teacher, id, named(tooMany)));
        assertThat(students.of(teacher, id)).isEmpty();
    }

    @Test
    void a_name_of_a_class_is_one_line_of_some_length() {
        assertRefused(Problem.NAME, () -> classes.create(teacher, " \n "));
        assertRefused(Problem.NAME, () -> classes.create(teacher, "x".repeat(101)));
        var id = classes.create(teacher, "  7 \n А ");
        assertThat(classes.get(teacher, id).name()).isEqualTo("7 А");
        classes.rename(teacher, id, "8");
        assertThat(classes.get(teacher, id).name()).isEqualTo("8");
    }

    @Test
    void of_two_teachers_who_remove_each_other_at_once_one_stays() throws Exception {
        for (int i = 0; i < 10; i++) {
            var id = classes.create(teacher, "7А");
            var colleague = accounts.fixture.teacher();
            classes.addTeacher(teacher, id, colleague.login());
            atOnce(
                    unlessRefused(() -> classes.removeTeacher(teacher, id, colleague.id())),
                    unlessRefused(() -> classes.removeTeacher(colleague, id, teacher.id())));
            var left = Stream.of(teacher, colleague)
                    .filter(one ->
                            classes.all(one).stream().anyMatch(row -> row.id().equals(id)));
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void who_has_the_code_joins_with_a_name_until_it_is_closed() {
        var id = classes.create(teacher, "7А");
        var code = classes.open(teacher, id);
        var student = joining.join(" " + JoinCode.shown(code).toLowerCase() + " ", "Арман Оспанов", HERE);
        assertThat(students.of(teacher, id)).extracting(StudentRow::id).containsExactly(student.id());
        joining.join(code, student, HERE);
        assertThat(students.of(teacher, id)).hasSize(1);
        var next = classes.open(teacher, id);
        assertRefused(Problem.CODE, () -> joining.join(code, "Айгерім", HERE));
        classes.close(teacher, id);
        assertRefused(Problem.CODE, () -> joining.join(next, "Айгерім", HERE));
        assertThat(students.of(teacher, id)).hasSize(1);
    }

    @Test
    void who_guesses_codes_has_to_wait() {
        var address = "10.6.6.6";
        for (int i = 0; i < 300; i++) assertRefused(Problem.CODE, () -> joining.find("ABCDEF", address));
        assertThatExceptionOfType(AccountException.class)
                .isThrownBy(() -> joining.find("ABCDEF", address))
                .extracting(AccountException::problem)
                .isEqualTo(AccountException.Problem.LIMITED);
    }

    @Test
    void wrong_codes_keep_nobody_at_the_same_address_from_signing_in() {
        var address = "10.7.7.7";
        for (int i = 0; i < 300; i++) accounts.limits.failed(address);
        assertThatExceptionOfType(AccountException.class).isThrownBy(() -> joining.find("AAAAAA", address));
        assertThatExceptionOfType(AccountException.class)
                .isThrownBy(() -> accounts.signIns.authenticate(teacher.login(), "wrong", address))
                .extracting(AccountException::problem)
                .isEqualTo(AccountException.Problem.WRONG);
    }

    @Test
    void a_code_is_read_however_it_is_typed() {
        assertThat(JoinCode.read("abc-234")).contains("ABC234");
        assertThat(JoinCode.read(" a b c – 2 3 4 ")).contains("ABC234");
        assertThat(Stream.of("", "abc", "abc-23o", "abc-2345", "абв-234").flatMap(text -> JoinCode.read(text).stream()))
                .isEmpty();
    }

    @Test
    void who_is_taken_out_can_be_put_back_and_keeps_the_account() {
        var id = classes.create(teacher, "7А");
        students.add(teacher, id, named("Арман"));
        var student = students.of(teacher, id).getFirst().id();
        students.remove(teacher, id, student);
        assertThat(students.of(teacher, id)).isEmpty();
        assertThat(classes.of(accounts.people.find(student).orElseThrow())).isEmpty();
        assertRefused(Problem.UNKNOWN, () -> students.rename(teacher, id, student, "Ерлан"));
        students.putBack(teacher, id, student);
        assertThat(students.of(teacher, id)).extracting(StudentRow::id).containsExactly(student);
    }

    @Test
    void a_colleague_may_do_the_same_and_somebody_always_teaches() {
        var id = classes.create(teacher, "7А");
        var colleague = accounts.fixture.teacher();
        assertRefused(Problem.COLLEAGUE, () -> classes.addTeacher(teacher, id, "nobody"));
        classes.addTeacher(teacher, id, colleague.login());
        students.add(colleague, id, named("Арман"));
        assertThat(classes.teachers(colleague, id)).containsExactlyInAnyOrder(teacher, colleague);
        classes.removeTeacher(colleague, id, teacher.id());
        assertRefused(Problem.UNKNOWN, () -> classes.get(teacher, id));
        assertRefused(Problem.LAST_TEACHER, () -> classes.removeTeacher(colleague, id, colleague.id()));
        assertThat(classes.get(colleague, id).name()).isEqualTo("7А");
    }

    @Test
    void a_student_of_two_teachers_is_deleted_by_neither() {
        var other = accounts.fixture.teacher();
        var mine = classes.create(teacher, "7А");
        var theirs = classes.create(other, "Шахмат");
        students.add(teacher, mine, named("Арман"));
        var student = students.of(teacher, mine).getFirst().id();
        joining.join(classes.open(other, theirs), accounts.people.find(student).orElseThrow(), HERE);
        assertRefused(Problem.SHARED, () -> students.delete(teacher, mine, student));
        students.remove(other, theirs, student);
        students.delete(teacher, mine, student);
        assertThat(accounts.people.find(student)).isEmpty();
    }

    @Test
    void students_in_no_class_any_more_are_for_the_owner_to_delete() {
        var owner = accounts.fixture.owner();
        int before = students.countWithoutClass(owner);
        var deleted = classes.create(teacher, "7А");
        var left = classes.create(teacher, "7Б");
        students.add(teacher, deleted, named("Ұлан Қ.", "Ғани А."));
        students.add(teacher, left, named("Қанат Е.", "Асан О."));
        var staying = students.of(teacher, left).getFirst().id();
        var taken = students.of(teacher, left).getLast().id();
        classes.delete(teacher, deleted);
        students.remove(teacher, left, taken);
        assertThat(students.countWithoutClass(owner)).isEqualTo(before + 3);
        assertThat(students.withoutClass(owner, 0, 1000))
                .extracting(StudentRow::name)
                .containsSubsequence("Ғани А.", "Қанат Е.", "Ұлан Қ.")
                .doesNotContain("Асан О.");
        assertThat(students.withoutClass(owner, 1, 1))
                .isEqualTo(students.withoutClass(owner, 0, 1000).subList(1, 2));
        students.deleteWithoutClass(owner, taken);
        assertThat(accounts.people.find(taken)).isEmpty();
        for (var other : List.of(staying, teacher.id(), taken))
            assertRefused(Problem.UNKNOWN, () -> students.deleteWithoutClass(owner, other));
        assertThat(accounts.people.find(staying)).isPresent();
        assertThat(accounts.people.find(teacher.id())).isPresent();
    }

    @Test
    void who_comes_into_a_class_meanwhile_is_not_deleted_as_one_in_no_class() throws Exception {
        var owner = accounts.fixture.owner();
        var id = classes.create(teacher, "7А");
        var code = classes.open(teacher, id);
        var ways = List.<Consumer<Person>>of(
                student -> joining.join(code, student, HERE), student -> students.putBack(teacher, id, student.id()));
        for (var way : ways) {
            var student = joining.join(code, "Арман", HERE);
            students.remove(teacher, id, student.id());
            doThenAnother(
                    () -> way.accept(student),
                    () -> assertRefused(Problem.UNKNOWN, () -> students.deleteWithoutClass(owner, student.id())));
            assertThat(students.of(teacher, id)).extracting(StudentRow::id).contains(student.id());
        }
    }

    @Test
    void who_joins_the_class_of_another_teacher_meanwhile_is_not_deleted() throws Exception {
        var other = accounts.fixture.teacher();
        var code = classes.open(other, classes.create(other, "Шахмат"));
        var id = classes.create(teacher, "7А");
        var student = joining.join(classes.open(teacher, id), "Арман", HERE);
        doThenAnother(
                () -> joining.join(code, student, HERE),
                () -> assertRefused(Problem.SHARED, () -> students.delete(teacher, id, student.id())));
        assertThat(accounts.people.find(student.id())).isPresent();
    }

    @Test
    void who_is_deleted_meanwhile_joins_no_class() throws Exception {
        var id = classes.create(teacher, "7А");
        var code = classes.open(teacher, id);
        var student = joining.join(code, "Арман", HERE);
        students.remove(teacher, id, student.id());
        doThenAnother(
                () -> students.deleteWithoutClass(accounts.fixture.owner(), student.id()),
                () -> assertRefused(Problem.UNKNOWN, () -> joining.join(code, student, HERE)));
        assertThat(students.of(teacher, id)).isEmpty();
    }

    @Test
    void who_teaches_joins_no_class() {
        var code = classes.open(teacher, classes.create(teacher, "7А"));
        for (var who : List.of(teacher, accounts.fixture.owner()))
            assertRefused(Problem.TEACHER, () -> joining.join(code, who, HERE));
    }

    @Test
    void only_the_owner_sees_or_deletes_students_in_no_class() {
        var student = accounts.fixture.student("Арман");
        for (var who : List.of(teacher, student)) {
            var attempts = List.<ThrowingCallable>of(
                    () -> students.countWithoutClass(who),
                    () -> students.withoutClass(who, 0, 10),
                    () -> students.deleteWithoutClass(who, student.id()));
            for (var attempt : attempts)
                assertThatExceptionOfType(AccountException.class)
                        .isThrownBy(attempt)
                        .extracting(AccountException::problem)
                        .isEqualTo(AccountException.Problem.FORBIDDEN);
        }
        assertThat(accounts.people.find(student.id())).isPresent();
    }

    @Test
    void who_left_the_class_while_cards_were_prepared_is_left_out() {
        var id = classes.create(teacher, "7А");
        students.add(teacher, id, named("Арман", "Дана", "Ерлан"));
        var ids = students.of(teacher, id).stream().map(StudentRow::id).toList();
        students.remove(teacher, id, ids.getFirst());
        var prepared = ids.stream()
                .map(each -> students.prepareCard(teacher, id, each))
                .toList();
        students.delete(teacher, id, ids.getLast());
        assertThat(students.issue(teacher, id, prepared))
                .extracting(card -> card.person().id())
                .containsExactly(ids.get(1));
        assertThat(accounts.people.find(ids.getFirst()))
                .hasValueSatisfying(person -> assertThat(person.login()).isNull());
    }

    @Test
    void nobody_does_anything_with_a_class_or_a_student_that_is_not_theirs() {
        var id = classes.create(teacher, "7А");
        students.add(teacher, id, named("Арман"));
        var student = students.of(teacher, id).getFirst().id();
        var twin = joining.join(classes.open(teacher, id), "Арман", HERE).id();
        var prepared = students.prepareCard(teacher, id, student);
        var stranger = accounts.fixture.teacher();
        var own = classes.create(stranger, "Own");
        var nobody = new ClassId(RandomId.next(new Random(1)));
        var attempts = List.<Consumer<Person>>of(
                who -> classes.get(who, id),
                who -> classes.rename(who, id, "Mine"),
                who -> classes.delete(who, id),
                who -> classes.open(who, id),
                who -> classes.close(who, id),
                who -> classes.teachers(who, id),
                who -> classes.addTeacher(who, id, stranger.login()),
                who -> classes.removeTeacher(who, id, teacher.id()),
                who -> students.of(who, id),
                who -> students.add(who, id, named("Somebody")),
                who -> students.rename(who, id, student, "Another"),
                who -> students.rename(who, own, student, "Another"),
                who -> students.remove(who, id, student),
                who -> students.remove(who, own, student),
                who -> students.putBack(who, own, student),
                who -> students.delete(who, id, student),
                who -> students.delete(who, own, student),
                who -> students.card(who, id, student),
                who -> students.card(who, own, student),
                who -> students.prepareCard(who, id, student),
                who -> students.issue(who, id, List.of(prepared)),
                who -> students.issue(who, own, List.of(prepared)),
                who -> students.twice(who, id),
                who -> students.merge(who, id, student, twin),
                who -> students.merge(who, own, student, twin),
                who -> classes.get(who, nobody));
        var pupil = accounts.people.find(student).orElseThrow();
        for (var who : List.of(stranger, accounts.fixture.owner(), pupil))
            for (var attempt : attempts) assertRefused(Problem.UNKNOWN, () -> attempt.accept(who));
        assertThat(students.of(teacher, id)).extracting(StudentRow::name).containsExactly("Арман", "Арман");
        assertThat(classes.teachers(teacher, id)).containsExactly(teacher);
        assertThatExceptionOfType(AccountException.class).isThrownBy(() -> classes.all(pupil));
        assertThatExceptionOfType(AccountException.class).isThrownBy(() -> classes.create(pupil, "Mine"));
    }

    @Test
    void classes_go_with_the_only_one_who_teaches_them() {
        var id = classes.create(teacher, "7А");
        var shared = classes.create(teacher, "7Б");
        var colleague = accounts.fixture.teacher();
        classes.addTeacher(teacher, shared, colleague.login());
        accounts.people.delete(teacher.id());
        assertThat(classes.all(colleague)).extracting(ClassRow::id).containsExactly(shared);
        assertRefused(Problem.UNKNOWN, () -> classes.get(colleague, id));
    }

    @Test
    void a_card_has_a_login_made_of_the_name() {
        var id = classes.create(teacher, "7А");
        students.add(teacher, id, named("Ғалымжанов Жәнібек Қуанышұлы", "Ахметов Жәнібек"));
        var cards = students.of(teacher, id).stream()
                .map(row -> students.card(teacher, id, row.id()))
                .toList();
        assertThat(cards).extracting(card -> card.person().login()).containsExactly("zhanibek", "zhanibek2");
        assertThat(students.of(teacher, id)).extracting(StudentRow::login).containsExactly("zhanibek", "zhanibek2");
        var again = students.card(teacher, id, cards.getFirst().person().id());
        assertThat(again.person().login()).isEqualTo("zhanibek");
        assertThat(again.secret()).isNotEqualTo(cards.getFirst().secret());
    }

    @Test
    void cards_of_a_whole_class_take_no_statements_for_each_student() {
        var id = classes.create(teacher, "7А");
        students.add(teacher, id, named("Ақерке", "Ақерке", "Ақерке", "Ақерке", "Ақерке", "Ақерке"));
        var prepared = students.of(teacher, id).stream()
                .map(row -> students.prepareCard(teacher, id, row.id()))
                .toList();
        students.issue(teacher, id, prepared);
        int ofOne = Statements.of(() -> students.issue(teacher, id, prepared.subList(0, 1)))
                .size();
        assertThat(Statements.of(() -> students.issue(teacher, id, prepared))).hasSize(ofOne);
        assertThat(students.of(teacher, id)).extracting(StudentRow::login).contains("akerke", "akerke6");
    }

    @Test
    void older_cards_work_until_new_ones_are_issued() {
        var id = classes.create(teacher, "7А");
        students.add(teacher, id, named("Ерназар", "Ұлпан"));
        var rows = students.of(teacher, id);
        var old = students.card(teacher, id, rows.getFirst().id());
        var prepared = rows.stream()
                .map(row -> students.prepareCard(teacher, id, row.id()))
                .toList();
        assertThat(accounts.signIns.authenticate(old.secret())).isEqualTo(old.person());
        rows.forEach(row -> students.remove(teacher, id, row.id()));
        assertRefused(Problem.UNKNOWN, () -> students.issue(teacher, id, prepared));
        assertThat(accounts.signIns.authenticate(old.secret())).isEqualTo(old.person());
        rows.forEach(row -> students.putBack(teacher, id, row.id()));
        var issued = students.issue(teacher, id, prepared);
        assertThat(issued).extracting(card -> card.person().login()).containsExactly("ernazar", "ulpan");
        assertThatExceptionOfType(AccountException.class).isThrownBy(() -> accounts.signIns.authenticate(old.secret()));
        for (var card : issued)
            assertThat(accounts.signIns.authenticate(card.person().login(), card.pin(), HERE))
                    .isEqualTo(card.person());
    }

    @Test
    void two_teachers_who_make_cards_for_the_same_names_at_once_both_get_them() throws Exception {
        for (int i = 0; i < 3; i++) {
            var made = new ConcurrentLinkedQueue<String>();
            var both = Stream.of("7А", "7Б")
                    .map(name -> {
                        var id = classes.create(teacher, name);
                        students.add(teacher, id, named("Самат Оспанов", "Самат Қасымов"));
                        var prepared = students.of(teacher, id).stream()
                                .map(row -> students.prepareCard(teacher, id, row.id()))
                                .toList();
                        return (Runnable) () -> students.issue(teacher, id, prepared)
                                .forEach(card -> made.add(card.person().login()));
                    })
                    .toArray(Runnable[]::new);
            atOnce(both);
            assertThat(made).hasSize(4).doesNotHaveDuplicates();
        }
    }
}
