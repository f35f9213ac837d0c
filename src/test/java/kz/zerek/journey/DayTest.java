package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zerek.language.Language;

/** A test of dates that asks for the day on which Kazakhstan joined the UN, and how that day is corrected. */
final class DayTest {

    /** How many questions it has. */
    static final int QUESTIONS = 3;

    /** On which Kazakhstan joined the UN, as an option. */
    private static final Map<Language, String> DAY = Map.of(
            Language.KK, "1992 жылғы 2 наурызда", Language.RU, "2 марта 1992 года", Language.EN, "on 2 March 1992");

    private DayTest() {}

    /** The preset of the national test, of dates alone, the same for all, with the day in it. */
    static void make(Tab desk) {
        desk.open("/exams");
        desk.page().locator("[name=preset][value=unt-history]").check();
        desk.button("exams.create").click();
        assertThat(desk.page().locator(".test-question")).hasCount(20);
        desk.page().locator(".ways a[href$='/change']").click();
        assertThat(desk.button("blueprint.save")).isVisible();
        fill(desk, "1\\.count", String.valueOf(QUESTIONS));
        fill(desk, "1\\.pass", "");
        desk.page().locator("main details").evaluateAll("all => all.forEach(details => details.open = true)");
        only(desk, "1.topic.", "kazakhstan-un");
        only(desk, "1.kind.", "when");
        desk.page().locator("[name=variants]").first().check();
        desk.button("blueprint.save").click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/exams/[^/]+$"));
        assertThat(desk.page().locator(".test-question")).hasCount(QUESTIONS);
        var right = desk.page().locator("li.right");
        for (int draws = 0;
                draws < 30 && !String.join(" ", right.allTextContents()).contains(DAY.get(desk.language()));
                draws++) {
            var before = right.allTextContents();
            desk.button("exam.again").click();
            desk.page().waitForCondition(() -> !right.allTextContents().equals(before));
        }
    }

    private static void only(Tab desk, String names, String value) {
        var ticked = desk.page().locator("[name^='%s']:checked".formatted(names));
        while (ticked.count() > 0) ticked.first().uncheck();
        desk.page().locator("[name='%s%s']".formatted(names, value)).check();
    }

    /** Returns the path of the assignment. */
    static String set(Tab desk) {
        desk.page().locator(".ways a[href*='assignments/new']").click();
        assertThat(desk.heading()).hasText(desk.text("assignment.title"));
        desk.button("assignment.send").click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/assignments/(?!new).+"));
        assertThat(desk.page().locator(".live li").first()).isVisible();
        return desk.path();
    }

    /** Skips to the question about the day, and returns its right option. */
    static Locator find(Tab tab) {
        var day = tab.options().filter(new Locator.FilterOptions().setHasText(DAY.get(tab.language())));
        for (int position = 1; position <= QUESTIONS; position++) {
            assertThat(tab.page()).hasURL(Pattern.compile(".*/" + position + "$"));
            assertThat(tab.options()).hasCount(4);
            if (day.count() == 1) return day;
            tab.on().click();
        }
        throw new AssertionError("no question about the day");
    }

    /** One that is not the day. */
    static Locator wrong(Tab tab) {
        return tab.options()
                .filter(new Locator.FilterOptions().setHasNotText(DAY.get(tab.language())))
                .first();
    }

    /** To the day after. */
    static void correct(Tab desk) {
        desk.open("/bank/kz-un-member");
        fill(desk, "date", "1992-03-03");
        desk.page().locator("#field-date").blur();
        fill(desk, "reason", "Құжатта басқа күн тұр");
        desk.button("correction.save").click();
        assertThat(desk.page().locator(".message")).containsText(desk.text("correction.saved"));
    }

    private static void fill(Tab tab, String field, String text) {
        tab.page().locator("#field-" + field).fill(text);
    }
}
