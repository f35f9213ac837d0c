package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

/** A teacher looks a fact up, corrects it and takes that back. */
@Journey
class FactJourney {

    private static final String FACT = "kz-un-member";

    @Test
    void a_fact_is_found_corrected_and_as_it_was_again(Visitor teacher) {
        var tab = Desk.of(teacher).tab();
        tab.choose(Language.EN);
        tab.open("/bank");
        tab.page().locator("#field-text").fill("kazakhstan member united");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/bank\\?text=.*"));
        tab.page().locator(".bank summary").click();
        tab.page().locator("#field-kind").selectOption("date");
        assertThat(tab.page()).hasURL(Pattern.compile(".*kind=date.*"));
        tab.open(tab.path());
        assertThat(tab.page().locator("#field-text")).hasValue("kazakhstan member united");
        tab.page().locator(".facts a[href='bank/" + FACT + "']").click();
        assertThat(tab.heading()).containsText("Kazakhstan became a member");
        BankScreens.turn(tab, "en");
        BankScreens.field(tab, "question.en").fill("{when} did Kazakhstan enter the UN?");
        assertThat(tab.page().locator(".fact-preview")).containsText("did Kazakhstan enter the UN?");
        BankScreens.field(tab, "statement.en").fill("Kazakhstan entered the United Nations {date}");
        tab.page().locator("#field-reason").fill("A shorter word");
        tab.button("correction.save").click();
        assertThat(tab.page().locator(".message .status")).hasText(tab.text("correction.saved"));
        assertThat(tab.heading()).containsText("Kazakhstan entered the United Nations");
        assertThat(tab.page().locator(".versions")).containsText("A shorter word");
        tab.button("shell.undo").click();
        assertThat(tab.page().locator(".message .status")).hasText(tab.text("correction.taken-back"));
        assertThat(tab.heading()).containsText("Kazakhstan became a member");
    }
}
