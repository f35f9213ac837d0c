package kz.zerek.journey;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

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

    /** The narrowest in light colours and the widest in dark ones: where there are too many screens for all looks. */
    static List<Look> extremes() {
        return List.of(new Look(WIDTHS.getFirst(), ColorScheme.LIGHT), new Look(WIDTHS.getLast(), ColorScheme.DARK));
    }

    void apply(Tab tab) {
        tab.page().setViewportSize(width, Chromium.HEIGHT);
        tab.page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
    }
}
