package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kz.zerek.language.Language;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;

@Journey
class TwoTabsJourney {

    @Test
    void a_tab_that_is_behind_changes_nothing_and_says_so(Visitor visitor) {
        var ahead = visitor.open("/");
        ahead.chooseFeedbackAtEnd();
        ahead.start();
        int position = ahead.skipTo(Task.Choice.class);
        var behind = visitor.open(ahead.path());

        var saved = (Response.Chosen) Responses.right(position, Language.KK);
        ahead.respond(position, saved);
        behind.pick(position, ((Response.Chosen) Responses.wrong(position)).option());

        assertThat(behind.status()).hasText(behind.text("attempt.error.stale"));
        assertPicked(behind, saved);
        ahead.page().reload();
        assertPicked(ahead, saved);
    }

    private static void assertPicked(Tab tab, Response.Chosen response) {
        assertThat(tab.page().locator(".options :checked")).hasValue(response.option());
    }
}
