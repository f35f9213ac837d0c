package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.zerek.journey.Papers.BANK;
import static kz.zerek.journey.Papers.ENGLISH;
import static kz.zerek.journey.Papers.POST;
import static kz.zerek.journey.Papers.RUSSIAN;
import static kz.zerek.journey.Papers.SEA;
import static kz.zerek.journey.Papers.docx;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zerek.document.DocumentsFixture;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

/** A teacher reads a document and works on what is found in it. */
@Journey
class ReadingJourney {

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
