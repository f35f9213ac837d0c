package kz.zerek.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.stream.Stream;
import kz.zerek.account.PersonId;
import kz.zerek.account.Role;
import kz.zerek.assignment.Rules;
import kz.zerek.assignment.SchoolScreenFixture;
import kz.zerek.classroom.Joining;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.Twice;
import kz.zerek.language.Language;
import kz.zerek.shell.ServerAddress;
import kz.zerek.shell.Times;
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
        keep(student.id());
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
        keep(student.id());
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
        var shown = entry(student.id());
        students.rename(teacher, classroom, joined, "Жанат Ғалымжанов");
        keep(shown);
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
        assertThat(screen()).contains(words("class.error.identified-merge"), words("class.twice.provider"));
        assertThat(page().select(".problems li button")).hasSize(1);
        keep(known.id());
        assertThat(students.of(teacher, classroom)).extracting(StudentRow::id).containsExactly(known.id());
        assertThat(screen()).contains(words("class.twice.done", Map.of("name", known.name())));
    }

    private Twice.Entry entry(PersonId id) {
        return students.twice(teacher, classroom).stream()
                .flatMap(twice -> Stream.of(twice.earlier(), twice.later()))
                .filter(entry -> entry.student().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void keep(PersonId stays) {
        keep(entry(stays));
    }

    private void keep(Twice.Entry stays) {
        var row = stays.student();
        var mark = row.login() == null ? Times.exact(stays.since()) : row.login();
        var label = words("class.twice.keep", Map.of("name", row.name(), "mark", mark));
        test(find(NativeButton.class).withText(label).single()).click();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_each_it_is_told_what_tells_one_from_the_other(Language reader) {
        students.card(teacher, classroom, student.id());
        take(set(Rules.PLAIN), 1);
        somebodyJoinsAs(student.name());
        read(reader);
        navigate(Ways.address(classroom), ClassView.class);
        var facts = page().select(".problems li .hint").eachText();
        assertThat(facts.getFirst())
                .contains(
                        entry(student.id()).student().login(),
                        words("class.twice.has-card"),
                        words("class.twice.joined.list", time(student.id())),
                        words("class.twice.begun", Map.of("count", 1)));
        assertThat(facts.getLast())
                .contains(
                        words("class.student.no-card"),
                        words("class.twice.joined.code", time(joined)),
                        words("class.twice.begun", Map.of("count", 0)))
                .doesNotContain(words("class.twice.has-card"));
    }

    private Map<String, String> time(PersonId id) {
        return Map.of("time", Times.exact(entry(id).since()));
    }

    @Test
    void two_who_are_two_are_led_to_the_cards_they_need() {
        somebodyJoinsAs("Жәнібек Ғалымжанов");
        navigate(Ways.address(classroom), ClassView.class);
        assertThat(page().select(".problems a").attr("href")).isEqualTo(Ways.cards(classroom));
        students.card(teacher, classroom, student.id());
        navigate(Ways.cards(classroom), CardsView.class);
        navigate(Ways.address(classroom), ClassView.class);
        assertThat(page().select(".problems a").attr("href")).isEqualTo(Ways.card(classroom, joined));
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
