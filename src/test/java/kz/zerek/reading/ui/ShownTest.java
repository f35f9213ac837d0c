package kz.zerek.reading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.reading.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @EnumSource
    void what_is_shown_comes_back_from_the_address(Shown.Which which) {
        var kinds = Stream.concat(
                Stream.of(Optional.<Draft.Kind>empty()),
                Arrays.stream(Draft.Kind.values()).map(Optional::of));
        kinds.forEach(kind -> {
            var shown = new Shown(kind, which, 12);
            assertThat(Shown.of(QueryParameters.fromString(shown.query().getQueryString())))
                    .isEqualTo(shown);
        });
    }

    @Test
    void all_is_said_with_no_word() {
        assertThat(Shown.ALL.query().getQueryString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "page=0",
                "page=-1",
                "page=99999999999",
                "page=x&page=1",
                "kind=DATE",
                "kind=none",
                "show=",
                "show=<b>",
                "other=1",
                "=&&"
            })
    void an_address_that_says_nothing_that_can_be_shown_shows_all(String query) {
        assertThat(Shown.of(QueryParameters.fromString(query))).isEqualTo(Shown.ALL);
    }
}
