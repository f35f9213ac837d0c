package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

/** From what is found in a document to its card and back, and the fields of a card, by keyboard. */
@Journey
class FindsInTextJourney {

    private static final String TEXT = "Дүниежүзілік пошта одағы (ДПО) 1874 жылғы 9 қазанда құрылды.";
    private static final int WIDE = 1280;

    /** How many lines a field shows. */
    private static final String LINES =
            "field => Math.floor(field.clientHeight / parseFloat(getComputedStyle(field).lineHeight))";

    /** Whether all that is in a field is seen. */
    private static final String WHOLE = "field => field.scrollHeight <= field.clientHeight + 1";

    private static Desk desk(Visitor teacher) {
        var desk = Desk.of(teacher);
        desk.paste(TEXT);
        desk.awaitDocument();
        return desk;
    }

    private static Locator link(Desk desk, int number) {
        return desk.tab().page().locator("#place-" + number);
    }

    @Test
    void a_mark_leads_to_its_card_and_the_card_back_to_the_mark(Visitor teacher) {
        var desk = desk(teacher);
        desk.tab().page().setViewportSize(WIDE, Chromium.HEIGHT);
        int post = desk.date("1874");
        for (var language : Language.values()) {
            desk.tab().choose(language);
            desk.reach(link(desk, post));
            assertThat(link(desk, post)).hasAccessibleName("1874 жылғы 9 қазанда");
            var kind = desk.tab().text("reading.kind.date");
            assertThat(link(desk, post))
                    .hasAccessibleDescription(kind + ". " + desk.tab().text("reading.state.open"));
            desk.tab().page().keyboard().press("Enter");
            assertThat(desk.card(post)).isFocused();
            var back = desk.card(post).locator(".in-text");
            desk.reach(back);
            desk.tab().page().keyboard().press("Enter");
            desk.tab().page().waitForTimeout(500);
            assertThat(link(desk, post)).isFocused();
        }
    }

    @Test
    void the_text_can_be_skipped(Visitor teacher) {
        var desk = desk(teacher);
        var skip = desk.tab().page().locator(".skip-text");
        desk.reach(skip);
        assertThat(skip).isInViewport();
        desk.tab().page().keyboard().press("Enter");
        assertThat(desk.tab().page().locator("#finds")).isFocused();
        desk.tab().page().keyboard().press("Tab");
        assertThat(desk.tab().page().locator("#finds :focus")).hasCount(1);
    }

    @Test
    void a_long_field_is_seen_whole_and_stays_one_line(Visitor teacher) {
        var desk = desk(teacher);
        int post = desk.date("1874");
        Desk.press(desk.card(post), "edit");
        var field = desk.field(post, "statement.ru");
        field.focus();
        desk.tab().page().keyboard().insertText("Всемирный почтовый союз, в который входят почти все страны, ");
        for (var key : new String[] {"Enter", "Shift+Enter"})
            desk.tab().page().keyboard().press(key);
        desk.tab().page().keyboard().insertText("был основан {date} в Берне");
        var said = "Всемирный почтовый союз, в который входят почти все страны, был основан {date} в Берне";
        assertThat(field).hasValue(said);
        assertEquals(true, field.evaluate(WHOLE));
        assertEquals(true, (int) field.evaluate(LINES) > 1);
        field.blur();
        assertThat(desk.card(post)).not().containsText(desk.tab().text("language.ru"));
        desk.tab().page().reload();
        Desk.press(desk.card(post), "edit");
        assertThat(field).hasValue(said);
    }
}
