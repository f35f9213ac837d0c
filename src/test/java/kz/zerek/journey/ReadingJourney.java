package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private static final String RUSSIAN = "Всемирный почтовый союз был основан {date}";
    private static final String ENGLISH = "The Universal Postal Union was founded {date}";

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

    @Test
    void what_cannot_be_read_is_told_in_one_sentence(Visitor teacher) throws Exception {
        var desk = Desk.of(teacher);
        var whole = docx(POST);
        var bad = Map.of(
                "not-supported",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
                "empty",
                new byte[0],
                "encrypted",
                DocumentsFixture.encryptedDocx(),
                "broken",
                Arrays.copyOf(whole, whole.length / 2));
        for (var language : Language.values()) {
            desk.tab().choose(language);
            desk.tab().button("reading.paste.read").click();
            assertThat(desk.problem()).hasText(desk.tab().text("reading.error.empty"));
            bad.forEach((problem, file) -> {
                desk.upload("a.docx", file);
                assertThat(desk.problem()).hasText(desk.tab().text("document.problem." + problem));
            });
        }
        desk.upload("a.docx", whole);
        desk.awaitDocument();
    }

    @Test
    void what_is_wrong_in_a_field_is_told_beside_it_and_kept(Visitor teacher) {
        var desk = Desk.of(teacher);
        desk.paste(POST);
        desk.awaitDocument();
        int post = desk.date("құрылды");
        Desk.press(desk.card(post), "edit");
        desk.fill(post, "date", "бір күні");
        desk.fill(post, "statement.ru", "Всемирный почтовый союз был основан");
        assertProblem(desk, post, "date", "reading.problem.not-a-date", Map.of("invalid", "бір күні"));
        assertProblem(desk, post, "statement.ru", "bank.problem.slot", Map.of("slot", "date"));
        desk.tab().page().reload();
        Desk.press(desk.card(post), "edit");
        assertThat(desk.field(post, "date")).hasValue("бір күні");
        assertThat(desk.field(post, "statement.ru")).hasValue("Всемирный почтовый союз был основан");
    }

    private static void assertProblem(Desk desk, int number, String path, String key, Map<String, ?> values) {
        assertThat(desk.field(number, path)).hasAttribute("aria-invalid", "true");
        assertThat(desk.problemOf(number, path)).hasText(desk.tab().text(key, values));
    }

    @Test
    void a_switch_of_the_language_and_a_choice_keep_the_editor_open_with_all_that_was_typed(Visitor teacher) {
        var desk = Desk.of(teacher);
        desk.paste(POST);
        desk.awaitDocument();
        int post = desk.date("құрылды");
        Desk.press(desk.card(post), "edit");
        desk.fill(post, "statement.ru", RUSSIAN);
        desk.chooseNext("#choice-relation");
        desk.fill(post, "statement.en", ENGLISH);
        for (var language : Language.values()) {
            desk.tab().choose(language);
            assertThat(desk.field(post, "statement.ru")).hasValue(RUSSIAN);
            assertThat(desk.field(post, "statement.en")).hasValue(ENGLISH);
        }
        Desk.press(desk.card(post), "reject");
        assertThat(desk.editor()).hasCount(0);
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
    void two_tabs_fill_in_one_fact_but_not_one_field(Visitor teacher) {
        var desk = Desk.of(teacher);
        desk.paste(POST);
        desk.awaitDocument();
        int post = desk.date("құрылды");
        var other = new Desk(teacher.open(desk.tab().path()));
        Desk.press(desk.card(post), "edit");
        Desk.press(other.card(post), "edit");
        desk.fill(post, "statement.ru", RUSSIAN);
        assertThat(desk.card(post)).not().containsText(desk.tab().text("language.ru"));
        other.fill(post, "statement.en", ENGLISH);
        assertThat(other.preview().first()).isVisible();
        assertThat(other.field(post, "statement.ru")).hasValue(RUSSIAN);
        assertThat(other.message()).isEmpty();
        desk.fill(post, "statement.en", "It was founded {date}");
        assertThat(desk.message()).hasText(desk.tab().text("reading.error.stale"));
        assertThat(desk.field(post, "statement.en")).hasValue(ENGLISH);
    }

    @Test
    void the_keyboard_alone_decides_and_the_focus_stays_where_it_was(Visitor teacher) {
        var desk = Desk.of(teacher);
        desk.paste(POST);
        desk.awaitDocument();
        int post = desk.date("құрылды");
        var card = desk.card(post);
        for (var action : List.of("edit", "accept", "reopen", "reject", "reopen")) {
            desk.reach(card.locator("button[value='" + action + "']"));
            desk.tab().page().keyboard().press("Enter");
            assertThat(card.locator("button[value='" + action + "']:not([aria-expanded=true])"))
                    .hasCount(0);
            assertThat(card.locator(":focus")).hasCount(1);
        }
        Desk.press(card, "edit");
        desk.reach(desk.field(post, "statement.en"));
        desk.tab().page().keyboard().type(ENGLISH);
        desk.tab().page().keyboard().press("Tab");
        assertThat(desk.editor().locator(":focus")).hasCount(1);
    }

    @Test
    void a_text_that_was_pasted_and_not_read_yet_outlives_a_switch_of_the_language(Visitor teacher) {
        var desk = Desk.of(teacher);
        desk.tab().page().locator("#pasted").fill(POST);
        for (var language : Language.values()) {
            desk.tab().choose(language);
            assertThat(desk.tab().page().locator("#pasted")).hasValue(POST);
        }
        desk.tab().button("reading.paste.read").click();
        desk.awaitDocument();
    }

    @Test
    void a_long_document_is_turned_over_and_a_choice_leads_to_the_pages_that_have_it(Visitor teacher) {
        var desk = Desk.of(teacher);
        var filler = "Бұл жерде ештеңе айтылмайды.\n".repeat(300);
        desk.paste(POST + "\n" + filler + SEA + "\n" + filler + BANK);
        desk.awaitDocument();
        assertThat(desk.tab().page().locator(".pager")).containsText("1 / ");
        Desk.press(desk.dateCard("1874"), "accept");
        desk.show("states", "reading.states.open");
        desk.show("kind", "reading.kinds.date");
        assertThat(desk.dateCard("1948")).isVisible();
        desk.tab().button("reading.page.on").click();
        assertThat(desk.dateCard("1958")).isVisible();
        assertThat(desk.tab().button("reading.page.on")).isDisabled();
        assertThat(desk.tab().page()).hasURL(Pattern.compile(".*page=\\d.*"));
        desk.tab().page().reload();
        assertThat(desk.dateCard("1958")).isVisible();
        assertThat(desk.cards()).hasCount(1);
    }
}
