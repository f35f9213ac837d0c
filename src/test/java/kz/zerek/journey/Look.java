package kz.zerek.journey;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import kz.zerek.language.Language;

/** How a screen is looked at: on what width, in what colours. */
record Look(int width, ColorScheme colours) {

    /** A phone, a tablet, a laptop. */
    static final List<Integer> WIDTHS = List.of(Chromium.PHONE, 768, 1280);

    static final List<ColorScheme> COLOURS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    /** On each width in all colours. */
    static List<Look> all() {
        return WIDTHS.stream()
                .flatMap(width -> COLOURS.stream().map(colours -> new Look(width, colours)))
                .toList();
    }

    /** Two for each language: those of all languages are those on each width in all colours. */
    static List<Look> of(Language language) {
        int width = language.ordinal();
        return List.of(
                new Look(WIDTHS.get(width), ColorScheme.LIGHT),
                new Look(WIDTHS.get((width + 2) % WIDTHS.size()), ColorScheme.DARK));
    }

    void apply(Tab tab) {
        tab.page().setViewportSize(width, Chromium.HEIGHT);
        tab.page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
    }
}
