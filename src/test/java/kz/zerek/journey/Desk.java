package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** A teacher's tab: documents are read in it. */
record Desk(Tab tab) {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int STEPS = 80;
    private static final String FOCUSED = "element => element === document.activeElement";

    /** The page on which documents come in. */
    static Desk of(Visitor visitor) {
        var tab = visitor.open("/");
        if (tab.page().locator(".header-person").getAttribute("href").equals("sign-in"))
            visitor.application().enterAsOwner(tab);
        tab.open("/read");
        return new Desk(tab);
    }

    void upload(String name, byte[] file) {
        tab.page().locator("vaadin-upload input[type=file]").first().setInputFiles(new FilePayload(name, DOCX, file));
    }

    void paste(String text) {
        tab.page().locator("#pasted").fill(text);
        tab.button("reading.paste.read").click();
    }

    void awaitDocument() {
        assertThat(tab.page()).hasURL(Pattern.compile(".*/read/reading-.*"));
        assertThat(head()).isVisible();
    }

    Locator head() {
        return tab.page().locator(".reading-head");
    }

    /** The card of the first date whose sentence says something. */
    Locator dateCard(String said) {
        return tab.page()
                .locator("article.candidate.date")
                .filter(new Locator.FilterOptions().setHasText(said))
                .first();
    }

    /** The card of a find by its number: what it says may change. */
    Locator card(int number) {
        return tab.page().locator("#candidate-" + number);
    }

    int date(String said) {
        return Integer.parseInt(dateCard(said).getAttribute("id").replaceAll("\\D", ""));
    }

    /** @param action the value of a button of a card */
    static void press(Locator card, String action) {
        card.locator("button[value^='" + action + "']").first().click();
    }

    Locator field(int number, String path) {
        return tab.page().locator("#field-%d-%s".formatted(number, path.replace('.', '-')));
    }

    void fill(int number, String path, String text) {
        var field = field(number, path);
        field.fill(text);
        field.blur();
    }

    Locator problemOf(int number, String path) {
        return tab.page().locator("#field-%d-%s-problem".formatted(number, path.replace('.', '-')));
    }

    Locator editor() {
        return tab.page().locator(".candidate-editor");
    }

    /** Of what a list offers, the next after what is chosen. */
    void chooseNext(String id) {
        var chosen = tab.page().locator(id);
        chosen.locator("vaadin-select-value-button").click();
        tab.page().keyboard().press("ArrowDown");
        tab.page().keyboard().press("Enter");
        assertThat(chosen.locator(":focus")).hasCount(1);
    }

    /** Moves the focus with the key Tab only. */
    void reach(Locator target) {
        for (int i = 0; i < STEPS && !(boolean) target.evaluate(FOCUSED); i++)
            tab.page().keyboard().press("Tab");
        assertThat(target).isFocused();
    }

    /** The fields with something wrong. */
    Locator invalid() {
        return tab.page().locator(".draft-field [aria-invalid=true]");
    }

    Locator preview() {
        return tab.page().locator(".question-preview details");
    }

    /** Why a document did not come in. */
    Locator problem() {
        return tab.page().locator(".document-input .problem");
    }

    /** Unless it is open. */
    void openSettings() {
        var settings = tab.page().locator(".reading-settings");
        if (settings.getAttribute("open") == null)
            settings.locator("summary").first().click();
        assertThat(settings).hasAttribute("open", "");
    }

    /** What is told about what was done, or why it was not. */
    Locator message() {
        return tab.page().locator(".message .status");
    }

    /**
     * Chooses which candidates are shown.
     *
     * @param group the name of the choice
     */
    void show(String group, String key) {
        tab.page()
                .locator(".finds-shown label:has([name=%s])".formatted(group))
                .filter(new Locator.FilterOptions().setHasText(tab.text(key)))
                .first()
                .click();
    }

    Locator cards() {
        return tab.page().locator("article.candidate");
    }
}
