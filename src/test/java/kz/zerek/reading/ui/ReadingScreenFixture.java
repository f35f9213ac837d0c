package kz.zerek.reading.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import kz.zerek.account.PeopleFixture;
import kz.zerek.attempt.QuizOffer;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.ReadingId;
import kz.zerek.reading.Readings;
import kz.zerek.shell.ScreenFixture;
import kz.zerek.shell.SegmentedChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.JsonNodeFactory;

/** The screen of one document without a browser: a text of five finds is read before each test. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:reading;DB_CLOSE_DELAY=-1")
@Import(PeopleFixture.class)
abstract class ReadingScreenFixture extends SpringBrowserlessTest {

    static final String TEXT = """
            Lighthouses of the lake
            The Northern Lighthouse Union (NLU) was founded on 4 May 1931. The lighthouse at Balkhash was lit in 1936.
            The Southern Lighthouse Union (SLU) was founded on 9 June 1947.
            """;

    @Autowired
    Readings readings;

    @Autowired
    QuizOffer offer;

    @Autowired
    PeopleFixture people;

    Language language = Language.EN;
    ReadingId id;

    @BeforeEach
    void open() {
        PeopleFixture.signIn(people.owner());
        roundTrip();
        id = readings.start("Lighthouses", TEXT);
        read(language);
        show();
    }

    @AfterEach
    void delete() {
        if (readings.all().stream().anyMatch(row -> row.reading().id().equals(id))) readings.delete(id);
    }

    void show() {
        navigate(Ways.address(id), ReadingView.class);
    }

    void read(Language reader) {
        language = reader;
        UI.getCurrent().setLocale(reader.locale());
        roundTrip();
    }

    Candidate candidate(String said) {
        return readings.workbench(id).candidates().stream()
                .filter(candidate -> candidate.draft().fields().toString().contains(said))
                .findFirst()
                .orElseThrow();
    }

    CandidateCard card(String said) {
        var name = CandidateCard.id(candidate(said).number());
        return find(CandidateCard.class).all().stream()
                .filter(card -> name.equals(card.getElement().getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    void press(String said, String action) {
        ScreenFixture.press(card(said), action);
    }

    String screen() {
        return ScreenFixture.page((Component) getCurrentView()).text().replace('\u00a0', ' ');
    }

    String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values);
    }

    String words(String key) {
        return words(key, Map.of());
    }

    void type(String said, String field, String text) {
        test(field(said, field)).setValue(text);
    }

    void fillIn(String said, String kk, String ru, String en) {
        press(said, CardContent.EDIT);
        type(said, "statement.kk", kk);
        type(said, "statement.ru", ru);
        type(said, "statement.en", en);
    }

    void press(String label) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().startsWith(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    void pressButton(String key) {
        test(find(NativeButton.class).withText(words(key)).single()).click();
    }

    void choose(int group, int value) {
        ScreenFixture.fire(
                find(SegmentedChoice.class).all().get(group).getElement(),
                "change",
                "event.target.value",
                JsonNodeFactory.instance.stringNode(String.valueOf(value)));
    }

    org.jsoup.nodes.Element page() {
        return ScreenFixture.page((Component) getCurrentView());
    }

    Input field(String said, String field) {
        var name = "field-%d-%s".formatted(candidate(said).number(), DraftForm.id(field));
        return find(Input.class).withId(name).single();
    }
}
