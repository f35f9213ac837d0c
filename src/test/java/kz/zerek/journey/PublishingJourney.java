package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.zerek.journey.Papers.BANK;
import static kz.zerek.journey.Papers.CUSTOMS;
import static kz.zerek.journey.Papers.ENGLISH;
import static kz.zerek.journey.Papers.POST;
import static kz.zerek.journey.Papers.RUSSIAN;
import static kz.zerek.journey.Papers.SEA;
import static kz.zerek.journey.Papers.docx;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

/** A teacher makes facts of a document. What is published changes every quiz, so each story has an application to itself. */
@Journey
class PublishingJourney {

    @Test
    void a_document_becomes_facts_that_are_asked_in_three_languages(Stage stage) throws IOException {
        try (var application = Application.start();
                var teacher = stage.visitorOf(application)) {
            var desk = Desk.of(teacher);
            desk.upload("ұйымдар.docx", docx(POST, SEA, BANK, CUSTOMS));
            desk.awaitDocument();
            assertThat(desk.tab().page().locator(".document-text mark")).hasCount(8);

            desk.tab().button("reading.accept-all.all").click();
            assertThat(desk.message()).hasText(desk.tab().text("reading.accept-all.done", Map.of("count", 8)));
            desk.tab().button("reading.accept-all.undo").click();
            assertThat(desk.tab().page().locator(".state")).hasCount(0);
            desk.tab().button("reading.accept-all.all").click();
            assertThat(desk.message()).hasText(desk.tab().text("reading.accept-all.done", Map.of("count", 8)));
            complete(desk, desk.date("құрылды"));
            reject(desk, desk.date("1952"));
            publish(desk, 5);
            quiz(stage, application);
        }
    }

    private static void complete(Desk desk, int post) {
        Desk.press(desk.card(post), "edit");
        desk.fill(post, "statement.ru", RUSSIAN);
        desk.fill(post, "statement.en", ENGLISH);
        assertThat(desk.preview().first()).isVisible();
        desk.preview().first().locator("summary").click();
        for (var stem : List.of(
                "Дүниежүзілік пошта одағы (ДПО) (қай күні|қашан) құрылды?",
                "(В какой день|Когда) был основан Всемирный почтовый союз?",
                "(On what date|When) was the Universal Postal Union founded?"))
            assertThat(desk.preview().first()).containsText(pattern(stem));
    }

    /** A question can be asked in several ways. */
    private static Pattern pattern(String stem) {
        return Pattern.compile(stem.replace("(ДПО)", "\\(ДПО\\)").replace("?", "\\?"));
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
        var tab = desk.tab();
        assertThat(desk.message())
                .hasText(tab.text("reading.publish.done", Map.of("count", facts)) + " "
                        + tab.text("reading.publish.unready", Map.of("count", 2)));
        tab.button("reading.publish.show").click();
        assertThat(desk.cards()).hasCount(2);
        assertThat(tab.page()).hasURL(Pattern.compile(".*show=unready"));
        tab.page().reload();
        assertThat(desk.cards()).hasCount(2);
        desk.show("states", "reading.states.all");
        assertThat(desk.cards()).hasCount(8);
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
            assertThat(asked).hasSize(9).allSatisfy(PublishingJourney::isAboutTheDocument);
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
            desk.fill(post, "statement.ru", RUSSIAN);
            assertThat(desk.card(post).locator(".lacks"))
                    .hasText(desk.tab()
                            .text(
                                    "reading.missing",
                                    Map.of("languages", desk.tab().text("language.en"))));
            desk.tab().page().reload();
            Desk.press(desk.card(post), "edit");
            assertThat(desk.field(post, "statement.ru")).hasValue(RUSSIAN);
            desk.fill(post, "statement.en", ENGLISH);
            assertThat(desk.preview().first()).isVisible();
            Desk.press(desk.card(post), "accept");
            assertThat(desk.card(post).locator(".state")).hasText(desk.tab().text("reading.state.accepted"));
            desk.head().locator(".primary").click();
            assertThat(desk.message()).hasText(desk.tab().text("reading.publish.done", Map.of("count", 1)));

            desk.tab().page().reload();
            assertThat(desk.card(post).locator(".state")).hasText(desk.tab().text("reading.state.accepted"));
            application.kill();
            application.startAgain();
            desk.tab().page().reload();
            assertThat(desk.card(post).locator(".state")).hasText(desk.tab().text("reading.state.accepted"));
            // The bank has it just so, also in the words of another run.
            assertThat(desk.head().locator(".primary")).isHidden();
            Desk.press(desk.card(post), "edit");
            assertThat(desk.field(post, "statement.en")).hasValue(ENGLISH);
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
            assertThat(desk.card(post)).hasCount(0);
            assertThat(desk.card(bank).locator(".state")).hasText(desk.tab().text("reading.change.gone"));
            assertThat(desk.dateCard("1952").locator(".state"))
                    .hasText(desk.tab().text("reading.change.added"));
            desk.show("states", "reading.states.all");
            assertThat(desk.card(post).locator(".state")).hasText(desk.tab().text("reading.state.accepted"));
        }
    }
}
