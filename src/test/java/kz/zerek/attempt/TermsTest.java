package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    /** Minutes of one hour. */
    @ParameterizedTest(name = "closing {0}, deadline {1}, last answer {2}, now {3}: {4}")
    @CsvSource({
        ",, 10, 20, 20",
        "30,, 10, 20, 20",
        "30,, 10, 40, 30",
        "30,, 30, 40, 30",
        "30,, 31, 40, 40",
        "30, 50, 10, 55, 30",
        "30, 50, 40, 55, 50",
        "30, 50, 40, 45, 45",
        "30, 25, 10, 55, 25",
        ", 50, 10, 55, 50",
    })
    void what_was_answered_in_time_is_handed_in_in_time(
            @Nullable Integer closing, @Nullable Integer deadline, int last, int now, int end) {
        var terms = new Terms(at(closing), 0, at(deadline), false, Set.of(), true);
        assertThat(terms.end(at(last), at(now))).isEqualTo(at(end));
    }

    private static @Nullable Instant at(@Nullable Integer minute) {
        return minute == null ? null : Instant.parse("2026-09-01T09:%02d:00Z".formatted(minute));
    }

    @Test
    void questions_are_put_in_the_language_of_the_page_or_else_in_that_of_the_attempt_if_they_may() {
        assertThat(in(Language.EN, Language.KK)).isEqualTo(Language.EN);
        assertThat(in(Language.EN, Language.KK, Language.KK, Language.RU)).isEqualTo(Language.KK);
        assertThat(in(Language.RU, Language.KK, Language.KK, Language.RU)).isEqualTo(Language.RU);
        assertThat(in(Language.EN, Language.KK, Language.RU)).isEqualTo(Language.RU);
    }

    private static Language in(Language page, Language begun, Language... some) {
        return new Terms(null, 0, null, false, Set.of(some), true).in(page, begun);
    }
}
