package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

@Journey
class ForeignAttemptJourney {

    @Test
    void an_attempt_that_does_not_exist_gets_a_page_that_says_so(Visitor visitor) {
        assertUnknown(visitor, "/quiz/" + new UUID(0x4000L, Long.MIN_VALUE));
        assertUnknown(visitor, "/quiz/abc/1");
    }

    @Test
    void an_attempt_of_another_visitor_looks_as_if_it_did_not_exist(Visitor visitor, Visitor stranger) {
        var tab = visitor.startQuiz(Language.RU);
        assertUnknown(stranger, tab.path());
        tab.page().reload();
        tab.awaitQuestion(1);
    }

    private static void assertUnknown(Visitor visitor, String path) {
        var tab = visitor.open(path);
        for (var language : Language.values()) {
            tab.choose(language);
            assertThat(tab.heading()).hasText(tab.text("error.unknown-attempt.heading"));
            assertThat(tab.page().locator("main p")).hasText(tab.text("attempt.error.unknown"));
        }
        tab.page().locator("main a").click();
        assertThat(tab.button("start.begin")).isVisible();
    }
}
