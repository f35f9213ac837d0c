package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.function.BiConsumer;

/** The part of the walk that is about the facts of the bank. */
final class BankScreens {

    private final BiConsumer<String, Tab> stop;

    /** @param stop is told of each screen */
    BankScreens(BiConsumer<String, Tab> stop) {
        this.stop = stop;
    }

    /** @param teacher who is signed in */
    void walk(Visitor teacher) {
        var tab = teacher.open("/bank");
        stop.accept("bank", tab);
        tab.page().locator("#field-text").fill("жоқ нәрсе");
        assertThat(tab.page().locator(".facts")).hasCount(0);
        stop.accept("bank-none", tab);
        tab.open("/bank/kz-un-member");
        stop.accept("fact", tab);
        fill(tab, "date", "бір күні");
        fill(tab, "earliest", "1991");
        assertThat(tab.page().locator(".fact-editor [aria-invalid=true]").first())
                .isVisible();
        stop.accept("fact-wrong", tab);
        tab.open("/bank/peacekeeping-fund");
        turn(tab, "kk");
        tab.page().locator(".noun-forms > summary").click();
        stop.accept("fact-forms", tab);
    }

    static void fill(Tab tab, String path, String text) {
        var field = field(tab, path);
        field.fill(text);
        field.blur();
    }

    static Locator field(Tab tab, String path) {
        return tab.page().locator("#field-" + path.replace('.', '-'));
    }

    /** Opens the tab of a language. */
    static void turn(Tab tab, String language) {
        tab.page()
                .locator(".fact-editor .segments label")
                .filter(new Locator.FilterOptions().setHasText(tab.text("language." + language)))
                .click();
        assertThat(tab.page().locator(".fact-preview article").first()).hasAttribute("lang", language);
    }
}
