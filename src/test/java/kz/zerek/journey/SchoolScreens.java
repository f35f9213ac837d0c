package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import kz.zerek.language.Language;

/** The part of the walk that is for who has an account. */
final class SchoolScreens {

    private static final String LIST = "Ахметова Дана Ерланқызы\nҒалымжанов Жәнібек Қуанышұлы\nОСПАНОВ АРМАН";

    private final BiConsumer<String, Tab> stop;
    private final Screens.Stop inLanguage;

    /**
     * @param stop is told of each screen
     * @param inLanguage is told of a screen in each language, where something is to be done in each
     */
    SchoolScreens(BiConsumer<String, Tab> stop, Screens.Stop inLanguage) {
        this.stop = stop;
        this.inLanguage = inLanguage;
    }

    /**
     * @param owner who is signed in
     * @param student somebody else, who will be
     */
    void walk(Visitor owner, Visitor student) {
        accounts(owner);
        var desk = owner.open("/classes");
        var code = classes(desk);
        twice(desk, student, code);
        var card = cards(desk);
        tests(desk);
        set(desk);
        sit(signedOut(student), card, desk);
        results(desk);
        corrected(desk);
        owner.profile().clearCookies();
        stop.accept("sign-in", owner.open("/sign-in"));
        stop.accept("join", owner.open("/join/ABC-234"));
        stop.accept("invitation-used", owner.open("/welcome/AAAAAAAAAAAAAAAAAAAAAA"));
        stop.accept("card-replaced", owner.open("/card/AAAAAAAAAAAAAAAAAAAAAA"));
    }

    private void accounts(Visitor owner) {
        stop.accept("account", owner.open("/account"));
        var people = owner.open("/people");
        people.button("people.invite").click();
        assertThat(people.page().locator(".link-line")).isVisible();
        stop.accept("people", people);
    }

    /** @return the code of the class */
    private String classes(Tab tab) {
        stop.accept("classes", tab);
        tab.page().locator("#field-name").fill("7А");
        tab.button("class.create").click();
        assertThat(tab.heading()).hasText("7А");
        tab.button("class.code.open").click();
        var code = tab.page().locator(".join-code").textContent();
        stop.accept("class-empty", tab);
        tab.page().locator(".ways a[href$='/add']").click();
        assertThat(tab.heading()).hasText(tab.text("add.title"));
        stop.accept("students-add", tab);
        tab.page().locator("#pasted").fill("1\n=2+3\n");
        tab.button("add.paste.read").click();
        assertThat(tab.page().locator(".problems")).isVisible();
        stop.accept("students-wrong", tab);
        tab.page().locator("#pasted").fill(LIST);
        tab.button("add.paste.read").click();
        assertThat(tab.page().locator(".students li")).hasCount(3);
        stop.accept("students-checked", tab);
        tab.page().locator("main .ways button.primary").click();
        assertThat(tab.page().locator(".students button")).hasCount(3);
        tab.page().locator(".students button").first().click();
        assertThat(tab.page().locator(".student-editor")).isVisible();
        stop.accept("class", tab);
        return code;
    }

    /** Somebody on the list joins with the code, and the teacher makes one of the two. */
    private void twice(Tab desk, Visitor student, String code) {
        var tab = student.open("/join/" + code);
        tab.page().locator("#field-name").fill("Дана Ахметова");
        tab.button("join.send").click();
        assertThat(tab.heading()).hasText(tab.text("my.title"));
        tab.page().close();
        desk.page().reload();
        desk.page().locator(".problems summary").click();
        for (var language : Language.values()) {
            desk.choose(language);
            assertThat(desk.page().locator(".problems li button:visible")).hasCount(2);
            inLanguage.at("class-twice", desk);
        }
        // The one of the list has been in the class longer.
        desk.page().locator(".problems li button").first().click();
        var message = desk.page().locator("main .message .status");
        assertThat(message).hasText(desk.text("class.twice.done.no-card", Map.of("name", listed())));
        assertThat(message).isFocused();
        assertThat(desk.page().locator(".problems")).hasCount(0);
        assertThat(desk.page().locator(".students button")).hasCount(3);
    }

    private static String listed() {
        return LIST.lines().findFirst().orElseThrow();
    }

    /** Who was signed in as the one who is no more. */
    private Tab signedOut(Visitor student) {
        var tab = student.open("/sign-in");
        assertThat(tab.page().locator("main .note")).isVisible();
        stop.accept("sign-in-ended", tab);
        return tab;
    }

    /** What stands on the first card. */
    private record Card(String login, String pin) {}

    private Card cards(Tab tab) {
        tab.page().locator(".ways a[href$='/cards']").click();
        assertThat(tab.heading()).hasText(tab.text("cards.title"));
        tab.page().locator("main .ways button.primary").click();
        assertThat(tab.page().locator(".student-card")).hasCount(3);
        stop.accept("cards", tab);
        var card = tab.page().locator(".student-card").first().locator("b");
        return new Card(card.first().textContent(), card.last().textContent().replace(" ", ""));
    }

    private void tests(Tab tab) {
        tab.open("/exams");
        stop.accept("exams", tab);
        create(tab, "unt-history");
        stop.accept("exam", tab);
        tab.page().locator(".ways a[href$='/change']").click();
        assertThat(tab.page()).hasURL(Pattern.compile(".*/change$"));
        assertThat(tab.button("blueprint.save")).isVisible();
        stop.accept("exam-change", tab);
        tab.open("/exams");
        create(tab, "quick-five");
        stop.accept("exam-quick", tab);
        DayTest.make(tab);
    }

    private static void create(Tab tab, String preset) {
        tab.page().locator("[name=preset][value='%s']".formatted(preset)).check();
        tab.button("exams.create").click();
        assertThat(tab.page()).hasURL(Pattern.compile(".*/exams/.+"));
        assertThat(tab.page().locator(".test-question").first()).isVisible();
    }

    /** The test that is shown, with a limit, one question at a time. */
    private void set(Tab tab) {
        tab.page().locator(".ways a[href*='assignments/new']").click();
        assertThat(tab.heading()).hasText(tab.text("assignment.title"));
        stop.accept("assignment-new", tab);
        tab.page().locator("#field-minutes").fill("20");
        tab.page().locator("main details summary").first().click();
        stop.accept("assignment-some", tab);
        tab.page().locator("#field-minutes").fill("1000");
        tab.button("assignment.send").click();
        assertThat(tab.page().locator("#field-minutes[aria-invalid=true]")).isVisible();
        stop.accept("assignment-wrong", tab);
        tab.page().locator("#field-minutes").fill("20");
        tab.button("assignment.send").click();
        assertThat(tab.page()).hasURL(Pattern.compile(".*/assignments/(?!new).+"));
        assertThat(tab.page().locator(".live li, .live tr").first()).isVisible();
    }

    private void sit(Tab tab, Card card, Tab desk) {
        tab.page().locator("#field-login").fill(card.login());
        tab.page().locator("#field-password").fill(card.pin());
        tab.page().keyboard().press("Enter");
        assertThat(tab.heading()).hasText(tab.text("my.title"));
        stop.accept("results-none", opened(tab, "/results"));
        stop.accept("my", opened(tab, "/my"));
        tab.page().locator("main .rows a").first().click();
        assertThat(tab.button("assignment.begin")).isVisible();
        stop.accept("sitting", tab);
        tab.button("assignment.begin").click();
        assertThat(tab.page().locator(".countdown")).isVisible();
        stop.accept("sitting-question", tab);
        stop.accept("assignment", desk);
        DayTest.find(tab);
        DayTest.wrong(tab).click();
        tab.page().waitForCondition(() -> tab.kept() == 0);
        while (!tab.path().endsWith("/review")) {
            var before = tab.path();
            tab.on().click();
            tab.page().waitForCondition(() -> !tab.path().equals(before));
        }
        assertThat(tab.heading()).hasText(tab.text("review.heading"));
        stop.accept("sitting-review", tab);
        tab.finish();
        stop.accept("sitting-result", tab);
        stop.accept("my-done", opened(tab, "/my"));
        stop.accept("results", opened(tab, "/results"));
    }

    private static Tab opened(Tab tab, String path) {
        tab.open(path);
        return tab;
    }

    private void results(Tab tab) {
        stop.accept("assignments", opened(tab, "/assignments"));
        tab.open("/classes");
        tab.page().locator("main .rows a, main .classes a").first().click();
        tab.page().locator("a[href$='/gradebook']").click();
        assertThat(tab.page().locator(".gradebook-table")).isVisible();
        stop.accept("gradebook", tab);
        tab.page().locator("[name=scale]").nth(1).check();
        assertThat(tab.page().locator(".gradebook-table .grade").first()).isVisible();
        stop.accept("gradebook-graded", tab);
        tab.page().locator(".gradebook-table tbody th a").first().click();
        tab.page().locator(".attempts button").click();
        assertThat(tab.page().locator(".answer-section").first()).isVisible();
        tab.button("gradebook.change").first().click();
        stop.accept("gradebook-student", tab);
    }

    /** What a corrected fact leads to: marks that would change, and a question that is no longer right. */
    private void corrected(Tab tab) {
        DayTest.correct(tab);
        assertThat(tab.page().locator("a[href$='/remark']")).isVisible();
        stop.accept("fact-corrected", tab);
        tab.page().locator("a[href$='/remark']").click();
        assertThat(tab.page().locator(".before-after")).isVisible();
        stop.accept("remark", tab);
        tab.open("/assignments");
        assertThat(tab.page().locator("main .rows a[href$='/remark']")).isVisible();
        stop.accept("assignments-due", tab);
        tab.open("/bank/kz-un-member");
        tab.page().locator("main a[href^='exams/']").first().click();
        assertThat(tab.page().locator(".outdated")).isVisible();
        tab.page().locator(".outdated summary").click();
        stop.accept("exam-outdated", tab);
    }
}
