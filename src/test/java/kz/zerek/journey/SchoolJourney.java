package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

/** An owner, a teacher and two students, from the first link to a mark that is corrected. */
@Journey
class SchoolJourney {

    private static final String LIST = "№;Аты-жөні\n1;Ахметова Дана Ерланқызы\n2;Ғалымжанов Жәнібек Қуанышұлы\n";

    @Test
    void a_class_takes_a_test_the_deadline_hands_it_in_and_a_corrected_fact_is_marked_anew(
            Visitor owner, Visitor teacher, Visitor dana, Visitor zhanibek) {
        var desk = invited(owner, teacher);
        var cards = classOf(desk);
        DayTest.make(desk);
        var assignment = DayTest.set(desk);

        var quick = begin(dana, cards.getFirst(), Language.KK);
        var day = DayTest.find(quick);
        day.click();
        assertThat(quick.keeping()).hasText(quick.text("quiz.saved"));
        finish(quick);

        var slow = begin(zhanibek, cards.getLast(), Language.RU);
        DayTest.find(slow);
        zhanibek.profile().setOffline(true);
        assertThat(slow.page().locator(".offline")).isVisible();
        DayTest.wrong(slow).click();
        assertThat(slow.keeping()).hasText(slow.text("offline.kept"));
        zhanibek.profile().setOffline(false);
        slow.page().waitForCondition(() -> slow.kept() == 0);

        desk.open(assignment);
        var live = desk.page().locator(".live li");
        assertThat(live.first()).containsText(finished(desk));
        assertThat(live.last().locator(".badge")).not().containsText(finished(desk));
        close(desk);
        assertThat(live.last()).containsText(finished(desk));

        var gradebook = gradebook(desk);
        assertThat(points(desk, 0)).hasText(score(desk, 1));
        assertThat(points(desk, 1)).hasText(score(desk, 0));

        DayTest.correct(desk);
        desk.open(assignment);
        desk.page().locator(".note a[href$='/remark']").click();
        assertThat(desk.page().locator(".before-after")).hasCount(1);
        assertThat(desk.page().locator("tbody tr")).hasCount(1);
        assertThat(desk.page().locator("tbody tr")).containsText("Ғалымжанов Жәнібек Қуанышұлы");
        desk.button("remark.apply").click();
        assertThat(desk.page().locator(".message")).containsText(desk.text("remark.applied"));
        desk.open(gradebook);
        assertThat(points(desk, 0)).hasText(score(desk, 1));
        assertThat(points(desk, 1)).hasText(score(desk, 1));
    }

    /** The teacher's tab, in Russian. */
    private static Tab invited(Visitor owner, Visitor teacher) {
        var tab = Desk.of(owner).tab();
        tab.open("/people");
        tab.button("people.invite").click();
        var link = tab.page().locator(".link-line input").inputValue();
        var desk = teacher.open(link.substring(link.indexOf("/welcome/")));
        desk.choose(Language.RU);
        fill(desk, "name", "Серік Нұрланов");
        fill(desk, "login", "serik");
        fill(desk, "password", "mountain lake and sky");
        desk.page().keyboard().press("Enter");
        assertThat(desk.page().locator(".header-person")).hasText("Серік Нұрланов");
        return desk;
    }

    /** What stands on a student's card. */
    private record Card(String login, String pin) {}

    private static List<Card> classOf(Tab desk) {
        desk.open("/classes");
        fill(desk, "name", "9А");
        desk.button("class.create").click();
        assertThat(desk.heading()).hasText("9А");
        desk.page().locator(".ways a[href$='/add']").click();
        assertThat(desk.heading()).hasText(desk.text("add.title"));
        desk.page()
                .locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("9a.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        assertThat(desk.page().locator(".students li")).hasCount(2);
        desk.page().locator("main .ways button.primary").click();
        assertThat(desk.page().locator(".students button")).hasCount(2);
        desk.page().locator(".ways a[href$='/cards']").click();
        desk.page().locator("main .ways button.primary").click();
        var cards = desk.page().locator(".student-card");
        assertThat(cards).hasCount(2);
        return cards.all().stream()
                .map(card -> card.locator("b"))
                .map(lines -> new Card(
                        lines.first().textContent(), lines.last().textContent().replace(" ", "")))
                .toList();
    }

    private static Tab begin(Visitor student, Card card, Language language) {
        var tab = student.open("/sign-in");
        tab.choose(language);
        fill(tab, "login", card.login());
        fill(tab, "password", card.pin());
        tab.page().keyboard().press("Enter");
        assertThat(tab.heading()).hasText(tab.text("my.title"));
        tab.page().locator("main .rows a").first().click();
        // With the questions for when there is no connection.
        tab.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/sheet"),
                        () -> tab.button("assignment.begin").click())
                .finished();
        assertThat(tab.page()).hasURL(Pattern.compile(".*/quiz/.*"));
        return tab;
    }

    private static void finish(Tab tab) {
        tab.button("quiz.overview").click();
        assertThat(tab.button("review.finish")).isVisible();
        tab.finish();
    }

    private static String finished(Tab desk) {
        return desk.text("assignment.live.finished", Map.of("time", "")).strip();
    }

    /** From this minute on. */
    private static void close(Tab desk) {
        desk.page().locator("main details").last().locator("summary").click();
        var now = LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES);
        fill(desk, "closes", now.toString());
        desk.button("assignment.change").click();
    }

    private static String gradebook(Tab desk) {
        desk.open("/classes");
        desk.page().locator("main a").getByText("9А").click();
        desk.page().locator("a[href$='/gradebook']").click();
        assertThat(desk.page().locator(".gradebook-table")).isVisible();
        return desk.path();
    }

    private static Locator points(Tab desk, int row) {
        return desk.page().locator(".gradebook-table tbody tr").nth(row).locator(".points");
    }

    private static String score(Tab desk, int points) {
        return desk.text("gradebook.points", Map.of("points", points, "of", DayTest.QUESTIONS));
    }

    private static void fill(Tab tab, String field, String text) {
        tab.page().locator("#field-" + field).fill(text);
    }
}
