package kz.zerek.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.zerek.account.AccountException;
import kz.zerek.account.Card;
import kz.zerek.account.NewStudent;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.Person;
import kz.zerek.account.SignIns;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.shell.ScreenFixture;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @Autowired
    SignIns signIns;

    Language language = Language.EN;
    Person teacher;
    ClassId id;

    @BeforeEach
    void a_class() {
        teacher = fixture.teacher();
        PeopleFixture.signIn(teacher);
        id = classes.create(teacher, "7А");
        students.add(
                teacher,
                id,
                List.of(
                        new NewStudent("Арман Оспанов", null),
                        new NewStudent("Айгерім Сәрсенова", null),
                        new NewStudent("Дана Ахметова", null)));
        read(Language.EN);
    }

    @AfterEach
    void leave() {
        PeopleFixture.signOut();
    }

    @Test
    void cards_go_on_being_made_when_the_language_is_switched() {
        read(Language.KK);
        navigate(Ways.cards(id), CardsView.class);
        press("cards.missing", Map.of("count", 3));
        read(Language.RU);
        assertThat(screen()).contains(words("cards.lead", Map.of()), words("cards.cancel", Map.of()));
        waitFor(3);
        assertThat(screen()).contains("Арман Оспанов", "Айгерім Сәрсенова", "Дана Ахметова");
        read(Language.EN);
        assertThat(screen()).contains(words("cards.ready", Map.of("count", 3)));
    }

    @Test
    void who_leaves_while_cards_are_made_has_changed_nothing() {
        var old = cards();
        navigate(Ways.cards(id), CardsView.class);
        press("cards.all.sure", Map.of());
        navigate(Ways.address(id), ClassView.class);
        // As long as it takes to make one.
        Awaitility.await()
                .pollDelay(Duration.ofSeconds(1))
                .untilAsserted(() -> old.forEach(
                        card -> assertThat(signIns.authenticate(card.secret())).isEqualTo(card.person())));
    }

    @Test
    void older_cards_work_until_the_new_ones_are_shown() {
        var old = cards();
        navigate(Ways.cards(id), CardsView.class);
        press("cards.all.sure", Map.of());
        waitFor(3);
        for (var card : old)
            assertThatExceptionOfType(AccountException.class).isThrownBy(() -> signIns.authenticate(card.secret()));
        assertThat(page().select(".student-card")).hasSize(3);
    }

    @Test
    void who_has_not_printed_is_asked_before_leaving() {
        navigate(Ways.cards(id), CardsView.class);
        press("cards.missing", Map.of("count", 3));
        waitFor(3);
        UI.getCurrent().navigate(Ways.address(id));
        assertThat(getCurrentView()).isInstanceOf(CardsView.class);
        assertThat(screen()).contains(words("cards.leave", Map.of()), words("cards.ready", Map.of("count", 3)));
        press("cards.leave.sure", Map.of());
        assertThat(getCurrentView()).isInstanceOf(ClassView.class);
    }

    @Test
    void who_has_printed_leaves_unasked() {
        navigate(Ways.cards(id), CardsView.class);
        press("cards.missing", Map.of("count", 3));
        waitFor(3);
        press("cards.print", Map.of());
        navigate(Ways.address(id), ClassView.class);
    }

    @Test
    void cards_that_are_not_printed_stay_when_others_are_made() {
        navigate(Ways.cards(id), CardsView.class);
        press("cards.missing", Map.of("count", 3));
        waitFor(3);
        students.add(teacher, id, List.of(new NewStudent("Ерлан Қасымов", null)));
        read(Language.RU);
        press("cards.missing", Map.of("count", 1));
        waitFor(4);
        assertThat(page().select(".student-card .name").eachText())
                .containsExactlyInAnyOrder("Арман Оспанов", "Айгерім Сәрсенова", "Дана Ахметова", "Ерлан Қасымов");
    }

    @Test
    void who_is_removed_while_cards_are_made_gets_none_and_the_others_do() {
        navigate(Ways.cards(id), CardsView.class);
        press("cards.missing", Map.of("count", 3));
        students.remove(teacher, id, students.of(teacher, id).getLast().id());
        waitFor(2);
        assertThat(page().select(".student-card .name").eachText())
                .containsExactlyInAnyOrder("Айгерім Сәрсенова", "Арман Оспанов");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_may_be_in_the_class_twice_is_told_of_before_both_get_cards(Language reader) {
        read(reader);
        navigate(Ways.cards(id), CardsView.class);
        var warning = words("cards.twice", Map.of("count", 1));
        assertThat(screen()).doesNotContain(warning);
        students.add(teacher, id, List.of(new NewStudent("Оспанов Арман", null)));
        navigate(Ways.address(id), ClassView.class);
        navigate(Ways.cards(id), CardsView.class);
        assertThat(screen()).contains(warning);
    }

    /** That all have been given. */
    private List<Card> cards() {
        return students.of(teacher, id).stream()
                .map(row -> students.card(teacher, id, row.id()))
                .toList();
    }

    private void waitFor(int ready) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
            return screen().contains(words("cards.ready", Map.of("count", ready)));
        });
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
        return page().text().replace('\u00a0', ' ');
    }

    private Element page() {
        return ScreenFixture.page((Component) getCurrentView());
    }

    private String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values).replace('\u00a0', ' ');
    }
}
