package kz.zerek.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import kz.zerek.account.NewStudent;
import kz.zerek.assignment.SchoolScreenFixture;
import kz.zerek.classroom.StudentRow;
import kz.zerek.language.Language;
import kz.zerek.shell.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

class AddStudentsViewTest extends SchoolScreenFixture {

    /** Others add students to the same database. */
    private final String login = "dana" + System.nanoTime();

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_list_is_looked_at_and_added(Language reader) {
        read(reader);
        navigate(Ways.add(classroom), AddStudentsView.class);
        paste("Ахметова Дана;" + login + "\nОспанов Арман;");
        assertThat(screen()).contains("Ахметова Дана", login, words("class.students", Map.of("count", 2)));
        press("add.send", 2);
        assertThat(getCurrentView()).isInstanceOf(ClassView.class);
        assertThat(names()).containsExactly("Ахметова Дана", student.name(), "Оспанов Арман");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whose_logins_somebody_has_is_told_by_row_with_all_other_mistakes(Language reader) {
        somebodyHas(login);
        read(reader);
        navigate(Ways.add(classroom), AddStudentsView.class);
        paste("Ахметова Дана;" + login + "\n12.05.2011;\nОспанов Арман;");
        assertThat(page().select(".problems .wrong")).hasSize(2);
        assertThat(screen())
                .contains(
                        words("add.mistakes"),
                        words(
                                "roster.row",
                                Map.of(
                                        "row",
                                        "2",
                                        "problem",
                                        words("roster.problem.login-taken", Map.of("login", login)))),
                        words("roster.problem.number", Map.of("name", "12.05.2011")));
        assertThat(names()).containsExactly(student.name());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_was_faster_to_take_a_login_is_told_and_nobody_is_added(Language reader) {
        read(reader);
        navigate(Ways.add(classroom), AddStudentsView.class);
        paste("Ахметова Дана;" + login + "\nОспанов Арман;");
        somebodyHas(login);
        press("add.send", 2);
        assertThat(screen()).contains(words("account.error.login-taken"));
        assertThat(names()).containsExactly(student.name());
    }

    @Test
    void a_class_that_is_gone_is_told() {
        read(Language.EN);
        navigate(Ways.add(classroom), AddStudentsView.class);
        paste("Ахметова Дана;\nОспанов Арман;");
        classes.delete(teacher, classroom);
        press("add.send", 2);
        assertThat(screen()).contains(words("class.error.unknown"));
    }

    private void somebodyHas(String taken) {
        students.add(teacher, classes.create(teacher, "8Б"), List.of(new NewStudent("Ахметова Дана", taken)));
    }

    private List<String> names() {
        return students.of(teacher, classroom).stream().map(StudentRow::name).toList();
    }

    private void paste(String rows) {
        var button = find(NativeButton.class).withText(words("add.paste.read")).single();
        var text = JsonNodeFactory.instance.stringNode("ФИО;Логин\n" + rows);
        ScreenFixture.fire(button.getElement(), "click", RosterInput.PASTED, text);
    }

    private void press(String key, int count) {
        test(find(NativeButton.class)
                        .withText(words(key, Map.of("count", count)))
                        .single())
                .click();
    }
}
