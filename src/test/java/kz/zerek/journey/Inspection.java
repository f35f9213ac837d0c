package kz.zerek.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is wrong with the screens of a walk: text that is cut off, a page that scrolls sideways, and what axe finds. Each
 * screen is measured on every width in every language. Axe looks at it in every language and, over the languages, on every
 * width in all colours: what it finds in one of them hardly ever depends on both.
 */
final class Inspection implements Screens.Stop {

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

    private static final String CUT_OFF = script("cut-off.js");

    private final List<String> found = new ArrayList<>();

    /** In words, with screen, language and look. */
    List<String> found() {
        return found;
    }

    @Override
    public void at(String screen, Tab tab) {
        for (var width : Look.WIDTHS) look(screen, tab, new Look(width, ColorScheme.LIGHT), Inspection::cutOff);
        for (var look : Look.of(tab.language())) look(screen, tab, look, Inspection::violations);
    }

    private void look(String screen, Tab tab, Look look, Function<Page, List<String>> inspect) {
        look.apply(tab);
        inspect.apply(tab.page()).forEach(text -> found.add(screen + " " + tab.language() + " " + look + " " + text));
    }

    @SuppressWarnings("unchecked")
    private static List<String> cutOff(Page page) {
        return (List<String>) page.evaluate(CUT_OFF);
    }

    /** The pages have no frames, so axe can run in the page itself: its builder would open another page each time. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) {
        if ((boolean) page.evaluate("!window.axe")) page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate(VIOLATIONS, TAGS);
    }

    private static String script(String name) {
        try (var in = Inspection.class.getResourceAsStream("/journey/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
