package kz.zerek.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.zerek.account.NewStudent;
import kz.zerek.account.PeopleFixture;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.shell.ScreenFixture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:cards;DB_CLOSE_DELAY=-1")
@Import(PeopleFixture.class)
class CardsViewTest extends SpringBrowserlessTest {

    @Autowired
    PeopleFixture fixture;

    @Autowired
    Classes classes;

    @Autowired
    Students students;

    Language language = Language.KK;

    @AfterEach
    void leave() {
        PeopleFixture.signOut();
    }

    @Test
    void cards_go_on_being_made_when_the_language_is_switched() {
        var teacher = fixture.teacher();
        PeopleFixture.signIn(teacher);
        var id = classes.create(teacher, "7А");
        students.add(
                teacher,
                id,
                List.of(
                        new NewStudent("Арман Оспанов", null),
                        new NewStudent("Айгерім Сәрсенова", null),
                        new NewStudent("Дана Ахметова", null)));
        read(Language.KK);
        navigate(Ways.cards(id), CardsView.class);
        press("cards.missing", Map.of("count", 3));
        read(Language.RU);
        assertThat(screen()).contains(words("cards.lead", Map.of()), words("cards.cancel", Map.of()));
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
            return screen().contains(words("cards.ready", Map.of("count", 3)));
        });
        assertThat(screen()).contains("Арман Оспанов", "Айгерім Сәрсенова", "Дана Ахметова");
        read(Language.EN);
        assertThat(screen()).contains(words("cards.ready", Map.of("count", 3)));
    }

    private void press(String key, Map<String, ?> values) {
        test(find(NativeButton.class).withText(words(key, values)).single()).click();
    }

    private void read(Language reader) {
        language = reader;
        UI.getCurrent().setLocale(reader.locale());
        roundTrip();
    }

    private String screen() {
        return ScreenFixture.page((Component) getCurrentView()).text().replace('\u00a0', ' ');
    }

    private String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values).replace('\u00a0', ' ');
    }
}
