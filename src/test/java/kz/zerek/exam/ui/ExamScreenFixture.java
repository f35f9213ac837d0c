package kz.zerek.exam.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.Person;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Question;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormFixture;
import kz.zerek.shell.ScreenFixture;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.JsonNodeFactory;

/** The screens of tests without a browser: each test method is another teacher. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:exams;DB_CLOSE_DELAY=-1")
@Import(PeopleFixture.class)
abstract class ExamScreenFixture extends SpringBrowserlessTest {

    @Autowired
    PeopleFixture people;

    @Autowired
    Exams exams;

    Person teacher;
    Language language = Language.EN;

    @BeforeEach
    void sign_in() {
        teacher = people.teacher();
        PeopleFixture.signIn(teacher);
        read(Language.EN);
    }

    @AfterEach
    void sign_out() {
        PeopleFixture.signOut();
    }

    void read(Language reader) {
        language = reader;
        UI.getCurrent().setLocale(reader.locale());
        roundTrip();
    }

    Exam create(String title, Blueprint blueprint) {
        return exams.create(teacher, title, blueprint);
    }

    /** As it is stored now. */
    Exam stored(Exam exam) {
        return exams.get(teacher, exam.id());
    }

    ExamView open(Exam exam) {
        return navigate(Ways.address(exam.id()), ExamView.class);
    }

    BlueprintView change(Exam exam) {
        return navigate(Ways.blueprint(exam.id()), BlueprintView.class);
    }

    static List<Question> questions(Exam exam) {
        return exam.form().items().stream().map(item -> item.question()).toList();
    }

    Element page() {
        return ScreenFixture.page((Component) getCurrentView());
    }

    String screen() {
        return plain(page().text());
    }

    String words(String key) {
        return words(key, Map.of());
    }

    String words(String key, Map<String, ?> values) {
        return plain(Messages.bundled().text(language, key, values));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    String message() {
        return plain(page().select(".message .status").text());
    }

    void press(String key) {
        test(find(NativeButton.class).withText(words(key)).first()).click();
    }

    /** Presses a button of a question, whether or not it has it. */
    void press(int position, String action) {
        ScreenFixture.press(find(QuestionSlot.class).first(), position + ":" + action);
    }

    void send(Map<String, String> values) {
        FormFixture.send(find(Form.class).last(), values);
    }

    /** As a browser tells that a field was left. */
    void leave(Map<String, String> values) {
        var sent = JsonNodeFactory.instance.objectNode();
        values.forEach(sent::put);
        ScreenFixture.fire(find(Form.class).last().getElement(), "change", Form.VALUES, sent);
    }

    /** Waits until what is counted in the background is shown. */
    void awaitSupply() {
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
            return !screen().contains(words("exam.supply.counting"));
        });
    }
}
