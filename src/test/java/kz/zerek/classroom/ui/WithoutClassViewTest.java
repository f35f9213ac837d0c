package kz.zerek.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import kz.zerek.account.NewStudent;
import kz.zerek.account.People;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.shell.ScreenFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:without-class;DB_CLOSE_DELAY=-1")
@Import(PeopleFixture.class)
class WithoutClassViewTest extends SpringBrowserlessTest {

    @Autowired
    PeopleFixture fixture;

    @Autowired
    People people;

    @Autowired
    Classes classes;

    @Autowired
    Students students;

    Language language = Language.EN;

    @AfterEach
    void leave() {
        PeopleFixture.signOut();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_owner_deletes_a_student_whose_class_was_deleted(Language reader) {
        var teacher = fixture.teacher();
        var id = classes.create(teacher, "7А");
        var student = add(id, teacher);
        classes.delete(teacher, id);
        open(reader);
        assertThat(screen())
                .contains("Арман Оспанов", words("class.student.no-card", Map.of()))
                .doesNotContain(words("class.without.none", Map.of()));
        press();
        assertThat(screen())
                .contains(
                        words("class.student.deleted", Map.of("name", "Арман Оспанов")),
                        words("class.without.none", Map.of()));
        assertThat(people.find(student)).isEmpty();
    }

    @Test
    void who_has_a_class_again_by_then_is_not_deleted() {
        var teacher = fixture.teacher();
        var id = classes.create(teacher, "7А");
        var student = add(id, teacher);
        students.remove(teacher, id, student);
        open(Language.EN);
        students.putBack(teacher, id, student);
        press();
        assertThat(screen()).contains(words("class.error.unknown", Map.of()));
        assertThat(people.find(student)).isPresent();
    }

    private PersonId add(ClassId id, Person teacher) {
        students.add(teacher, id, List.of(new NewStudent("Арман Оспанов", null)));
        return students.of(teacher, id).getFirst().id();
    }

    private void open(Language reader) {
        PeopleFixture.signIn(fixture.owner());
        language = reader;
        UI.getCurrent().setLocale(reader.locale());
        roundTrip();
        navigate(Ways.WITHOUT_CLASS, WithoutClassView.class);
    }

    private void press() {
        test(find(NativeButton.class)
                        .withText(words("class.student.delete.sure", Map.of()))
                        .single())
                .click();
    }

    private String screen() {
        return ScreenFixture.page((Component) getCurrentView()).text().replace('\u00a0', ' ');
    }

    private String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values).replace('\u00a0', ' ');
    }
}
