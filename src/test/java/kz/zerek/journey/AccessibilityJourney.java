package kz.zerek.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Journey
class AccessibilityJourney {

    /** WCAG 2.2 at level AA, and what else axe knows to be good. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Vaadin's word on the connection belongs to no part of the page. */
    private static final String VIOLATIONS = """
            async tags => {
              const page = { exclude: 'vaadin-connection-indicator' };
              const result = await axe.run(page, { runOnly: tags, resultTypes: ['violations'] });
              return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`));
            }""";

    @Test
    void axe_finds_nothing_on_any_screen_in_any_language_on_any_width_light_or_dark(Visitor visitor, Visitor student) {
        var found = new ArrayList<String>();
        Screens.walk(visitor, stop(Look.all(), found));
        Screens.walkSchool(visitor, student, stop(Look.extremes(), found));
        assertThat(found).isEmpty();
    }

    private static Screens.Stop stop(List<Look> looks, List<String> found) {
        return (screen, tab) -> {
            for (var look : looks) {
                look.apply(tab);
                violations(tab.page())
                        .forEach(text -> found.add(screen + " " + tab.language() + " " + look + " " + text));
            }
        };
    }

    /** The pages have no frames, so axe can run in the page itself: its builder would open another page each time. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) {
        if ((boolean) page.evaluate("!window.axe")) page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate(VIOLATIONS, TAGS);
    }
}
