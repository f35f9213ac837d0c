package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zerek.document.DocumentsFixture;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

/** A teacher makes facts of a document. What is published changes every quiz, so each story has an application to itself. */
@Journey
class ReadingJourney {

    private static final String HEADING = "Дүниежүзілік ұйымдар";
    private static final String POST = "Дүниежүзілік пошта одағы (ДПО) 1874 жылғы 9 қазанда құрылды.";
    private static final String SEA =
            "Халықаралық теңіз ұйымы (ИМО) туралы конвенция 1948 жылғы 6 наурызда қабылданды.";
    private static final String BANK = "Еуропалық инвестициялық банк (ЕИБ) 1958 жылғы 1 қаңтарда құрылды.";
    private static final String CUSTOMS = "Дүниежүзілік кеден ұйымы (ДКҰ) 1952 жылы құрылды.";

    private static final Map<String, byte[]> BAD_FILES = Map.of(
            "not-supported", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "empty", new byte[0]);

    private static byte[] docx(String... paragraphs) throws IOException {
        return DocumentsFixture.docx(HEADING, List.of(paragraphs), List.of());
    }

    @Test
    void a_document_becomes_facts_that_are_asked_in_three_languages(Stage stage) throws IOException {
        try (var application = Application.start();
                var teacher = stage.visitorOf(application)) {
            var desk = Desk.of(teacher);
            desk.upload("ұйымдар.docx", docx(POST, SEA, BANK, CUSTOMS));
            desk.awaitDocument();
            assertThat(desk.tab().page().locator(".document-text mark")).hasCount(8);

            desk.tab().button("reading.accept-all").click();
            assertThat(desk.message()).hasText(desk.tab().text("reading.accept-all.done", Map.of("count", 8)));
            complete(desk, desk.date("құрылды"));
            reject(desk, desk.date("1952"));
            publish(desk, 5);
            quiz(stage, application);
        }
    }

    private static void complete(Desk desk, int post) {
        Desk.press(desk.card(post), "edit");
        desk.fill(post, "statement.ru", "Всемирный почтовый союз был основан {date}");
        desk.fill(post, "statement.en", "The Universal Postal Union was founded {date}");
        assertThat(desk.preview().first()).isVisible();
        desk.preview().first().locator("summary").click();
        for (var stem : List.of(
                "Дүниежүзілік пошта одағы (ДПО) қай күні құрылды?",
                "В какой день был основан Всемирный почтовый союз?",
                "On what date was the Universal Postal Union founded?"))
            assertThat(desk.preview().first()).containsText(stem);
    }

    /** And takes it back, and rejects it again. */
    private static void reject(Desk desk, int number) {
        var card = desk.card(number);
        Desk.press(card, "reopen");
        Desk.press(card, "reject");
        assertThat(card.locator(".state")).hasText(desk.tab().text("reading.state.rejected"));
        Desk.press(card, "reopen");
        assertThat(card.locator(".state")).hasCount(0);
        Desk.press(card, "reject");
        assertThat(card.locator(".state")).hasText(desk.tab().text("reading.state.rejected"));
    }

    /** Two dates are accepted that nobody has put into Russian and English. */
    private static void publish(Desk desk, int facts) {
        desk.head().locator(".primary").click();
        assertThat(desk.message())
                .hasText(desk.tab().text("reading.publish.some", Map.of("facts", facts, "lacking", 2)));
    }

    private static void quiz(Stage stage, Application application) {
        try (var student = stage.visitorOf(application)) {
            var tab = student.open("/");
            tab.choose(Language.KK);
            topic(tab).check();
            tab.button("start.begin").click();
            assertThat(tab.page()).hasURL(Pattern.compile(".*/quiz/[^/]+/1$"));
            var asked = new HashSet<String>();
            for (int position = 1; position <= 3; position++) {
                for (var language : Language.values()) {
                    tab.choose(language);
                    asked.add(tab.page().locator("main").innerText());
                }
                tab.on().click();
                assertThat(tab.page()).hasURL(Pattern.compile(".*/quiz/[^/]+/" + (position + 1) + "$"));
            }
            assertThat(asked).hasSize(9).allSatisfy(ReadingJourney::isAboutTheDocument);
        }
    }

    /** The choice on the start page that is called as the file was. */
    private static Locator topic(Tab tab) {
        return tab.page().getByLabel("ұйымдар", new Page.GetByLabelOptions().setExact(true));
    }

    private static void isAboutTheDocument(String screen) {
        assertThat(screen)
                .containsAnyOf(
                        "пошта",
                        "теңіз",
                        "инвестициялық",
                        "кеден",
                        "ДПО",
                        "ИМО",
                        "ЕИБ",
                        "ДКҰ",
                        "почтов",
                        "морская",
                        "инвестиционный",
                        "таможенн",
                        "ВПС",
                        "ВТамО",
                        "Postal",
                        "Maritime",
                        "Investment",
                        "Customs",
                        "UPU",
                        "IMO",
                        "EIB",
                        "WCO");
    }

    @Test
    void what_was_done_outlives_a_reload_and_a_server_that_is_killed(Stage stage) throws IOException {
        try (var application = Application.start();
                var teacher = stage.visitorOf(application)) {
            var desk = Desk.of(teacher);
            desk.upload("ұйымдар.docx", docx(POST, SEA));
            desk.awaitDocument();
            int post = desk.date("құрылды");
            Desk.press(desk.card(post), "edit");
            desk.fill(post, "statement.ru", "Всемирный почтовый союз был основан {date}");
            desk.fill(post, "statement.en", "The Universal Postal Union was founded {date}");
            assertThat(desk.preview().first()).isVisible();
            Desk.press(desk.card(post), "accept");
            assertThat(desk.card(post).locator(".state")).hasText(desk.tab().text("reading.state.accepted"));
            desk.head().locator(".primary").click();
            assertThat(desk.message()).hasText(desk.tab().text("reading.publish.done", Map.of("facts", 1)));

            desk.tab().page().reload();
            assertThat(desk.card(post).locator(".state")).hasText(desk.tab().text("reading.state.accepted"));
            application.kill();
            application.startAgain();
            desk.tab().page().reload();
            assertThat(desk.card(post).locator(".state")).hasText(desk.tab().text("reading.state.accepted"));
            Desk.press(desk.card(post), "edit");
            assertThat(desk.field(post, "statement.en")).hasValue("The Universal Postal Union was founded {date}");
            assertThat(topic(teacher.open("/"))).hasCount(1);
        }
    }

    @Test
    void a_changed_document_shows_what_changed_and_keeps_what_was_decided(Stage stage) throws IOException {
        try (var application = Application.start();
                var teacher = stage.visitorOf(application)) {
            var desk = Desk.of(teacher);
            desk.upload("ұйымдар.docx", docx(POST, SEA, BANK));
            desk.awaitDocument();
            int post = desk.date("1874");
            int sea = desk.date("1948");
            int bank = desk.date("1958");
            Desk.press(desk.card(post), "accept");
            Desk.press(desk.card(sea), "accept");
            assertThat(desk.card(sea).locator(".state")).hasText(desk.tab().text("reading.state.accepted"));

            desk.tab().page().locator(".reading-settings summary").click();
            desk.upload("ұйымдар.docx", docx(CUSTOMS, POST, SEA.replace("6 наурызда", "17 наурызда")));
            var states = desk.card(sea).locator(".state");
            assertThat(states).hasText(new String[] {desk.tab().text("reading.change.changed")});
            assertThat(desk.card(sea).locator("del")).containsText("6");
            assertThat(desk.card(sea).locator("ins")).containsText("17");
            assertThat(desk.card(post).locator(".state")).hasText(desk.tab().text("reading.state.accepted"));
            assertThat(desk.card(bank).locator(".state")).hasText(desk.tab().text("reading.change.gone"));
            assertThat(desk.dateCard("1952").locator(".state"))
                    .hasText(desk.tab().text("reading.change.added"));
        }
    }

    @Test
    void what_cannot_be_read_is_told_in_one_sentence(Visitor teacher) {
        var desk = Desk.of(teacher);
        var alert = desk.tab().page().locator("main").getByRole(AriaRole.ALERT);
        for (var language : Language.values()) {
            desk.tab().choose(language);
            desk.tab().button("reading.paste.read").click();
            assertThat(alert).hasText(desk.tab().text("reading.error.empty"));
            BAD_FILES.forEach((problem, file) -> {
                desk.upload("a.docx", file);
                assertThat(alert).hasText(desk.tab().text("document.problem." + problem));
            });
        }
    }

    @Test
    void a_second_tab_overwrites_nothing(Visitor teacher) throws IOException {
        var desk = Desk.of(teacher);
        desk.upload("ұйымдар.docx", docx(POST));
        desk.awaitDocument();
        var other = new Desk(teacher.open(desk.tab().path()));
        int post = desk.date("құрылды");
        Desk.press(desk.card(post), "reject");
        assertThat(desk.card(post).locator(".state")).isVisible();
        Desk.press(other.card(post), "accept");
        assertThat(other.message()).hasText(other.tab().text("reading.error.stale"));
        assertThat(other.card(post).locator(".state")).hasText(other.tab().text("reading.state.rejected"));
    }

    @Test
    void the_keyboard_alone_decides_and_the_focus_stays_in_the_card(Visitor teacher) throws IOException {
        var desk = Desk.of(teacher);
        desk.upload("ұйымдар.docx", docx(POST));
        desk.awaitDocument();
        int post = desk.date("құрылды");
        for (var action : Set.of("accept", "edit")) {
            desk.card(post).locator("button[value='" + action + "']").focus();
            desk.tab().page().keyboard().press("Enter");
            assertThat(desk.card(post).locator(":focus")).hasCount(1);
        }
        assertThat(desk.tab().page().locator(".candidate-editor")).isVisible();
    }
}
