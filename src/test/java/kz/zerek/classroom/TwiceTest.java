package kz.zerek.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kz.zerek.account.NewStudent;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.Role;
import kz.zerek.classroom.ClassException.Problem;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Students who may be in a class twice, and what becomes of them. */
@BothDatabases
class TwiceTest extends ClassesFixture {

    private ClassId id;

    TwiceTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void a_class() {
        id = classes.create(teacher, "7А");
    }

    private PersonId listed(String name) {
        var before = students.of(teacher, id);
        students.add(teacher, id, named(name));
        return students.of(teacher, id).stream()
                .filter(row -> !before.contains(row))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PersonId joined(String name) {
        return joining.join(classes.open(teacher, id), name, HERE).id();
    }

    private Person person(PersonId student) {
        return accounts.people.find(student).orElseThrow();
    }

    private PersonId firstOfTwice() {
        return students.twice(teacher, id).getFirst().earlier().student().id();
    }

    private void assertTwice(int pairs) {
        assertThat(students.twice(teacher, id)).hasSize(pairs);
    }

    @Test
    void who_joins_under_a_name_on_the_list_is_let_in_and_the_teacher_sees_that_there_may_be_one_twice() {
        students.add(teacher, id, named("Оспанов Арман Ерланұлы", "Ахметова Дана"));
        assertTwice(0);
        var listed = students.of(teacher, id).getLast().id();
        students.card(teacher, id, listed);
        var joined = joined("арман оспанов");
        assertThat(students.twice(teacher, id)).singleElement().satisfies(twice -> {
            assertThat(twice.earlier().student().id()).isEqualTo(listed);
            assertThat(twice.later().student().id()).isEqualTo(joined);
        });
        students.merge(teacher, id, listed, joined);
        assertTwice(0);
        assertThat(students.of(teacher, id))
                .extracting(StudentRow::name)
                .containsExactly("Ахметова Дана", "Оспанов Арман Ерланұлы");
        assertThat(accounts.people.find(joined)).isEmpty();
    }

    @Test
    void of_each_it_is_told_how_they_came_and_whether_a_card_works() {
        students.add(teacher, id, List.of(new NewStudent("Арман", "arman.of.a.list")));
        joined("Арман");
        var twice = students.twice(teacher, id).getFirst();
        assertThat(twice.earlier())
                .extracting(Twice.Entry::by, Twice.Entry::hasCard)
                .containsExactly(JoinedBy.LIST, false);
        assertThat(twice.later())
                .extracting(Twice.Entry::by, Twice.Entry::hasCard)
                .containsExactly(JoinedBy.CODE, false);
        students.card(teacher, id, twice.earlier().student().id());
        assertThat(students.twice(teacher, id).getFirst().earlier().hasCard()).isTrue();
    }

    @Test
    void who_joins_with_the_letters_of_a_russian_keyboard_may_be_the_one_on_the_list() {
        listed("Сәрсенова Әлия");
        joined("Алия Сарсенова");
        assertTwice(1);
    }

    @Test
    void two_of_one_list_are_two_and_each_may_be_who_came_otherwise() {
        students.add(teacher, id, named("Арман", "Арман"));
        assertTwice(0);
        joined("Арман");
        assertTwice(2);
        listed("Арман");
        assertTwice(5);
    }

    @Test
    void who_joined_in_the_moment_of_the_list_is_not_taken_for_one_of_it() {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        for (var by : List.of(JoinedBy.LIST, JoinedBy.CODE, JoinedBy.CODE))
            repository.addStudents(id, List.of(accounts.fixture.student("Арман").id()), by, now);
        assertTwice(3);
    }

    @Test
    void of_those_of_whom_it_was_not_kept_how_they_came_two_of_one_moment_are_two() {
        students.add(teacher, id, named("Арман", "Арман"));
        listed("Арман");
        database.client().sql("update classroom_student set joined_by = null").update();
        assertTwice(2);
    }

    @Test
    void two_of_one_list_stay_two_when_one_is_merged_into_who_joined_with_the_code() {
        students.add(teacher, id, named("Арман", "Арман"));
        var joined = joined("Арман");
        students.merge(teacher, id, joined, firstOfTwice());
        assertThat(students.of(teacher, id)).hasSize(2);
        assertTwice(0);
    }

    @Test
    void who_stays_of_whom_it_was_not_kept_how_they_came_takes_the_place_in_the_list_of_who_goes() {
        students.add(teacher, id, named("Арман", "Арман"));
        var old = joined("Арман");
        database.client()
                .sql("update classroom_student set joined_by = null where student = ?")
                .param(old.value())
                .update();
        students.merge(teacher, id, old, firstOfTwice());
        assertTwice(0);
    }

    @Test
    void two_of_one_name_with_a_card_each_are_two() {
        var all = List.of(listed("Арман Оспанов"), joined("Арман Оспанов"), joined("Арман Оспанов"));
        assertTwice(3);
        students.card(teacher, id, all.get(0));
        students.card(teacher, id, all.get(1));
        assertTwice(2);
        students.card(teacher, id, all.get(2));
        assertTwice(0);
    }

    @Test
    void a_class_that_was_joined_a_thousand_times_under_one_name_is_still_shown() {
        var all = accounts.people.createStudents(
                Collections.nCopies(Classes.MOST_STUDENTS, new NewStudent("Арман", null)));
        repository.addStudents(id, all.stream().map(Person::id).toList(), JoinedBy.CODE, Instant.now());
        assertTwice(Twice.MOST);
    }

    @Test
    void who_is_merged_is_in_the_classes_of_both() {
        var second = classes.create(teacher, "7Б");
        var third = classes.create(teacher, "7В");
        var stays = listed("Арман");
        var goes = joined("Арман");
        for (var one : List.of(stays, goes)) joining.join(classes.open(teacher, third), person(one), HERE);
        joining.join(classes.open(teacher, second), person(goes), HERE);
        students.remove(teacher, third, stays);
        students.merge(teacher, id, stays, goes);
        assertThat(classes.of(person(stays))).extracting(Classroom::id).containsExactly(id, second, third);
        for (var each : List.of(id, second, third))
            assertThat(students.of(teacher, each)).extracting(StudentRow::id).containsExactly(stays);
    }

    @Test
    void a_student_of_two_teachers_is_merged_into_nobody() {
        var other = accounts.fixture.teacher();
        var theirs = classes.create(other, "Шахмат");
        var shared = listed("Арман");
        var alone = joined("Арман");
        joining.join(classes.open(other, theirs), person(shared), HERE);
        assertRefused(Problem.SHARED_MERGE, () -> students.merge(teacher, id, alone, shared));
        students.remove(other, theirs, shared);
        assertRefused(Problem.SHARED_MERGE, () -> students.merge(teacher, id, alone, shared));
        students.putBack(other, theirs, shared);
        students.merge(teacher, id, shared, alone);
        assertThat(students.of(other, theirs)).extracting(StudentRow::id).containsExactly(shared);
    }

    @Test
    void two_who_are_known_to_be_two_by_now_are_not_merged() {
        for (var change : List.<BiConsumer<PersonId, PersonId>>of(
                (_, joined) -> students.rename(teacher, id, joined, "Ерлан"),
                (listed, joined) -> List.of(listed, joined).forEach(each -> students.card(teacher, id, each)))) {
            id = classes.create(teacher, "7А");
            var listed = listed("Арман");
            var joined = joined("Арман");
            assertTwice(1);
            change.accept(listed, joined);
            assertRefused(Problem.CHANGED, () -> students.merge(teacher, id, listed, joined));
            assertThat(students.of(teacher, id)).hasSize(2);
        }
    }

    @Test
    void two_of_one_list_are_not_merged() {
        students.add(teacher, id, named("Арман", "Арман"));
        var both = students.of(teacher, id);
        assertRefused(
                Problem.CHANGED,
                () -> students.merge(
                        teacher, id, both.getFirst().id(), both.getLast().id()));
        assertThat(students.of(teacher, id)).hasSize(2);
    }

    @Test
    void who_is_given_a_card_while_two_are_merged_is_not_merged() throws Exception {
        var stays = listed("Арман");
        var goes = joined("Арман");
        students.card(teacher, id, stays);
        var prepared = students.prepareCard(teacher, id, goes);
        doThenAnother(
                () -> accounts.cards.issue(List.of(prepared)),
                () -> assertRefused(Problem.CHANGED, () -> students.merge(teacher, id, stays, goes)));
        assertThat(students.of(teacher, id)).hasSize(2);
    }

    @Test
    void cards_of_the_same_students_are_made_at_once_in_any_order() throws Exception {
        var listed = Stream.of("Арман", "Ерлан", "Жанат").map(this::listed).toList();
        var cards = listed.stream()
                .map(student -> students.prepareCard(teacher, id, student))
                .toList();
        for (int i = 0; i < 20; i++)
            atOnce(() -> students.issue(teacher, id, cards), () -> students.issue(teacher, id, cards.reversed()));
        assertThat(students.of(teacher, id)).extracting(StudentRow::login).doesNotContainNull();
    }

    @Test
    void who_is_deleted_before_the_card_is_ready_gets_none() {
        var gone = listed("Арман");
        var stays = listed("Ерлан");
        var cards = Stream.of(gone, stays)
                .map(student -> students.prepareCard(teacher, id, student))
                .toList();
        students.delete(teacher, id, gone);
        assertThat(students.issue(teacher, id, cards))
                .extracting(card -> card.person().id())
                .containsExactly(stays);
    }

    @Test
    void whom_a_provider_knows_is_merged_into_nobody_whom_none_knows() {
        var listed = listed("Арман");
        var known = accounts.people.identified("https://id.example", "arman-7", "Арман", Role.STUDENT);
        joining.join(classes.open(teacher, id), known, HERE);
        assertRefused(Problem.IDENTIFIED_MERGE, () -> students.merge(teacher, id, listed, known.id()));
        students.merge(teacher, id, known.id(), listed);
        assertThat(accounts.people.identified("https://id.example", "arman-7", "Арман", Role.STUDENT))
                .isEqualTo(known);
    }

    @Test
    void of_two_whom_a_provider_knows_either_may_stay() {
        var code = classes.open(teacher, id);
        var both = Stream.of("arman-8", "arman-9")
                .map(subject -> accounts.people.identified("https://id.example", subject, "Арман", Role.STUDENT))
                .toList();
        both.forEach(each -> joining.join(code, each, HERE));
        students.merge(teacher, id, both.getLast().id(), both.getFirst().id());
        assertThat(students.of(teacher, id))
                .extracting(StudentRow::id)
                .containsExactly(both.getLast().id());
    }

    @Test
    void nobody_is_merged_with_themselves() {
        var student = listed("Арман");
        assertRefused(Problem.CHANGED, () -> students.merge(teacher, id, student, student));
        assertThat(accounts.people.find(student)).isPresent();
    }

    @Test
    void of_two_who_are_merged_both_ways_at_once_one_stays() throws Exception {
        for (int i = 0; i < 10; i++) {
            id = classes.create(teacher, "7А");
            var one = listed("Арман");
            var other = joined("Арман");
            atOnce(
                    unlessRefused(() -> students.merge(teacher, id, one, other)),
                    unlessRefused(() -> students.merge(teacher, id, other, one)));
            assertThat(students.of(teacher, id)).hasSize(1);
        }
    }
}
