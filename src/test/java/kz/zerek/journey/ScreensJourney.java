package kz.zerek.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every screen but those of a school, in every language. */
@Journey
class ScreensJourney {

    @Test
    void no_text_is_cut_off_and_axe_finds_nothing_in_any_language_on_any_width_light_or_dark(Visitor visitor) {
        var inspection = new Inspection();
        Screens.walk(visitor, inspection);
        assertThat(inspection.found()).isEmpty();
    }
}
