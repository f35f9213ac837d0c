package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.function.BiConsumer;

/** The part of the walk that is for who has an account. */
final class SchoolScreens {

    private static final String LIST = "Ахметова Дана Ерланқызы\nҒалымжанов Жәнібек Қуанышұлы\nОСПАНОВ АРМАН";

    private final BiConsumer<String, Tab> stop;

    /** @param stop is told of each screen */
    SchoolScreens(BiConsumer<String, Tab> stop) {
        this.stop = stop;
    }

    /** @param owner who is signed in */
    void walk(Visitor owner) {
        accounts(owner);
        classes(owner.open("/classes"));
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

    private void classes(Tab tab) {
        stop.accept("classes", tab);
        tab.page().locator("#field-name").fill("7А");
        tab.button("class.create").click();
        assertThat(tab.heading()).hasText("7А");
        tab.button("class.code.open").click();
        assertThat(tab.page().locator(".join-code")).isVisible();
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
        cards(tab);
    }

    private void cards(Tab tab) {
        tab.page().locator(".ways a[href$='/cards']").click();
        assertThat(tab.heading()).hasText(tab.text("cards.title"));
        tab.page().locator("main .ways button.primary").click();
        assertThat(tab.page().locator(".student-card")).hasCount(3);
        stop.accept("cards", tab);
    }
}
