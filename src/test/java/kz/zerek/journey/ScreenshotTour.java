package kz.zerek.journey;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Photographs every screen in each language, on each width, in light and dark colours:
 * {@code target/screenshots/<screen>-<language>-<width>-<colours>.png}.
 */
final class ScreenshotTour {

    private static final Path FOLDER = Path.of("target/screenshots");

    private ScreenshotTour() {}

    static void main() {
        try (var stage = Stage.set();
                var visitor = stage.visitor();
                var student = stage.visitor()) {
            Screens.walk(visitor, ScreenshotTour::photograph);
            Screens.walkSchool(visitor, student, ScreenshotTour::photograph);
        }
        IO.println("The pictures are in " + FOLDER.toAbsolutePath());
    }

    private static void photograph(String screen, Tab tab) {
        // No button looks as if the mouse were on it.
        tab.page().mouse().move(0, 0);
        for (var look : Look.all()) {
            look.apply(tab);
            makeRoom(tab, look.width());
            var name = "%s-%s-%d-%s.png"
                    .formatted(
                            screen,
                            tab.language().code(),
                            look.width(),
                            look.colours().name().toLowerCase(Locale.ROOT));
            tab.page()
                    .screenshot(new ScreenshotOptions()
                            .setPath(FOLDER.resolve(name))
                            .setAnimations(ScreenshotAnimations.DISABLED));
        }
    }

    /** Makes the window as high as the page: what sticks to its lower edge then covers nothing. */
    private static void makeRoom(Tab tab, int width) {
        int height = (int) tab.page().evaluate("document.documentElement.scrollHeight");
        tab.page().setViewportSize(width, height);
    }
}
