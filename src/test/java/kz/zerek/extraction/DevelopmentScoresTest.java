package kz.zerek.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the scores on sentences that others have annotated; skipped where these are not at hand. */
class DevelopmentScoresTest {

    private static Path folder() {
        var folder = DevelopmentScores.folder();
        assumeTrue(folder.isPresent(), "no development sets");
        return folder.orElseThrow();
    }

    @Test
    void kazakh_dates_are_found() throws IOException {
        var score = DevelopmentScores.kazakhDates(folder());
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.exactRecall()).as(score.toString()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void the_years_of_one_text_in_three_languages_are_found() throws IOException {
        assertThat(DevelopmentScores.years(folder()).values())
                .allSatisfy(share -> assertThat(share).isGreaterThanOrEqualTo(0.98));
    }
}
