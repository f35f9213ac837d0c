package kz.zerek.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The screens of accounts, classes, tests and results, in every language. */
@Journey
class SchoolScreensJourney {

    @Test
    void no_text_is_cut_off_and_axe_finds_nothing_in_any_language_on_any_width_light_or_dark(
            Visitor owner, Visitor student) {
        Desk.of(owner);
        var inspection = new Inspection();
        Screens.walkSchool(owner, student, inspection);
        assertThat(inspection.found()).isEmpty();
    }
}
