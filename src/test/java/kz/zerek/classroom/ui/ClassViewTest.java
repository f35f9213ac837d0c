package kz.zerek.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import kz.zerek.account.PersonId;
import kz.zerek.account.Role;
import kz.zerek.assignment.SchoolScreenFixture;
import kz.zerek.classroom.Joining;
import kz.zerek.classroom.StudentRow;
import kz.zerek.language.Language;
import kz.zerek.shell.ServerAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ClassViewTest extends SchoolScreenFixture {

    @Autowired
    Joining joining;

    private PersonId joined;

    private void somebodyJoinsAs(String name) {
        joined =
                joining.join(classes.open(teacher, classroom), name, "10.1.1.1").id();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_two_who_may_be_one_the_teacher_says_who_stays(Language reader) {
        students.card(teacher, classroom, student.id());
        somebodyJoinsAs("Жәнібек Ғалымжанов");
        read(reader);
        navigate(Ways.address(classroom), ClassView.class);
        assertThat(screen()).contains(words("class.twice", Map.of("count", 1)), words("class.twice.text"));
        var login = students.of(teacher, classroom).stream()
                .filter(row -> row.id().equals(student.id()))
                .map(StudentRow::login)
                .findFirst()
                .orElseThrow();
        keep(login);
        assertThat(screen())
                .contains(words("class.twice.done", Map.of("name", student.name())))
                .doesNotContain(words("class.twice.text"));
        assertThat(students.of(teacher, classroom)).extracting(StudentRow::id).containsExactly(student.id());
        assertThat(people.find(joined)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_stays_without_a_card_is_to_be_given_one(Language reader) {
        somebodyJoinsAs("Жәнібек Ғалымжанов");
        read(reader);
        navigate(Ways.address(classroom), ClassView.class);
        keep(words("class.student.no-card"));
        assertThat(screen()).contains(words("class.twice.done.no-card", Map.of("name", student.name())));
        test(find(NativeButton.class).withText(words("class.twice.card")).single())
                .click();
        assertThat(getCurrentView()).isInstanceOf(CardsView.class);
    }

    @Test
    void of_two_who_are_two_by_now_the_list_is_shown_as_it_is() {
        somebodyJoinsAs("Жәнібек Ғалымжанов");
        read(Language.EN);
        navigate(Ways.address(classroom), ClassView.class);
        students.rename(teacher, classroom, joined, "Жанат Ғалымжанов");
        keep(words("class.student.no-card"));
        assertThat(screen()).contains(words("class.error.changed"), "Жанат").doesNotContain(words("class.twice.text"));
        assertThat(people.find(joined)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whom_a_provider_knows_is_the_one_to_keep(Language reader) {
        var known = people.identified("https://id.example", "zhanibek-" + reader, student.name(), Role.STUDENT);
        joining.join(classes.open(teacher, classroom), known, "10.1.1.1");
        read(reader);
        navigate(Ways.address(classroom), ClassView.class);
        assertThat(screen())
                .contains(words("class.error.identified-merge"))
                .doesNotContain("(" + words("class.student.no-card") + ",");
        keep(words("class.twice.provider"));
        assertThat(students.of(teacher, classroom)).extracting(StudentRow::id).containsExactly(known.id());
        assertThat(screen()).contains(words("class.twice.done", Map.of("name", known.name())));
    }

    /** The first of whom this is told. */
    private void keep(String login) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().contains("(" + login + ","))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void a_code_that_is_shown_with_an_address_of_this_computer_alone_comes_with_a_warning() {
        read(Language.EN);
        navigate(Ways.address(classroom), ClassView.class);
        var warning = words("shell.local-address", Map.of("host", ServerAddress.host()));
        assertThat(screen()).doesNotContain(warning);
        test(find(NativeButton.class).withText(words("class.code.open")).single())
                .click();
        assertThat(screen()).contains(ServerAddress.host() + "/join", warning);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_a_class_that_was_deleted_the_list_of_classes_tells(Language reader) {
        read(reader);
        navigate(Ways.address(classroom), ClassView.class);
        test(find(NativeButton.class).withText(words("class.delete.sure")).single())
                .click();
        assertThat(getCurrentView()).isInstanceOf(ClassesView.class);
        assertThat(screen()).contains(words("class.deleted", Map.of("name", "7Ә")));
    }

    @Test
    void whoever_has_another_name_is_not_asked_about() {
        somebodyJoinsAs("Жанат Ғалымжанов");
        navigate(Ways.address(classroom), ClassView.class);
        assertThat(screen()).contains("Жанат Ғалымжанов").doesNotContain(words("class.twice.text"));
    }
}
