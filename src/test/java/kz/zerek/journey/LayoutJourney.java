package kz.zerek.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Journey
class LayoutJourney {

    private static final String CUT_OFF = script("cut-off.js");

    @Test
    void no_text_is_cut_off_and_no_screen_scrolls_sideways_on_any_width_in_any_language(
            Visitor visitor, Visitor student) {
        var found = new ArrayList<String>();
        Screens.Stop stop = (screen, tab) -> {
            for (var width : Look.WIDTHS) {
                new Look(width, ColorScheme.LIGHT).apply(tab);
                cutOff(tab)
                        .forEach(text -> found.add(
                                "%s %s %d: %s".formatted(screen, tab.language().code(), width, text)));
            }
        };
        Screens.walk(visitor, stop);
        Screens.walkSchool(visitor, student, stop);
        assertThat(found).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> cutOff(Tab tab) {
        return (List<String>) tab.page().evaluate(CUT_OFF);
    }

    private static String script(String name) {
        try (var in = LayoutJourney.class.getResourceAsStream("/journey/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
