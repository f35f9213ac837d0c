package kz.zerek.correction.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.Person;
import kz.zerek.correction.Corrections;
import kz.zerek.correction.Piece;
import kz.zerek.correction.Reviews;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormFixture;
import kz.zerek.shell.ScreenFixture;
import kz.zerek.shell.SegmentedChoice;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.JsonNodeFactory;

/** The screens of the bank without a browser: what a test corrected is taken back behind it. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:bank;DB_CLOSE_DELAY=-1")
@Import(PeopleFixture.class)
abstract class BankScreenFixture extends SpringBrowserlessTest {

    static final String FACT = "kz-un-member";

    @Autowired
    Corrections corrections;

    @Autowired
    Reviews reviews;

    @Autowired
    PeopleFixture people;

    Person teacher;
    Language language = Language.EN;

    @BeforeEach
    void sign_in() {
        teacher = people.teacher();
        PeopleFixture.signIn(teacher);
        read(Language.EN);
    }

    @AfterEach
    void take_back() {
        PeopleFixture.signOut();
        var piece = piece();
        if (!corrections.versions(piece).isEmpty()
                && corrections.versions(piece).getFirst().restored() == null) corrections.restore(teacher, piece, 0);
    }

    Piece piece() {
        return corrections.open(FACT);
    }

    void read(Language reader) {
        language = reader;
        UI.getCurrent().setLocale(reader.locale());
        roundTrip();
    }

    Element page() {
        return ScreenFixture.page((Component) getCurrentView());
    }

    String screen() {
        return plain(page().text());
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    String words(String key) {
        return words(key, Map.of());
    }

    String words(String key, Map<String, ?> values) {
        return plain(Messages.bundled().text(language, key, values));
    }

    String message() {
        return plain(page().select(".message .status").text());
    }

    void press(String key) {
        test(find(NativeButton.class).withText(words(key)).first()).click();
    }

    void send(int form, Map<String, String> values) {
        FormFixture.send(find(Form.class).all().get(form), values);
    }

    void type(String path, String text) {
        test(find(Input.class).withId(FactForm.id(path)).single()).setValue(text);
    }

    String typed(String path) {
        return find(Input.class).withId(FactForm.id(path)).single().getValue();
    }

    String problem(String path) {
        return plain(page().select("#" + FactForm.id(path) + "-problem").text());
    }

    void turn(Language tab) {
        ScreenFixture.fire(
                find(SegmentedChoice.class).first().getElement(),
                "change",
                "event.target.value",
                JsonNodeFactory.instance.stringNode(String.valueOf(tab.ordinal())));
    }
}
