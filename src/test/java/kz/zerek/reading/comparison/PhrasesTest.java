package kz.zerek.reading.comparison;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void a_beginning_too_short_to_be_found_is_rejected() {
        assertThatThrownBy(() -> new Phrases(Map.of("open", List.of("аш-"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("аш-");
    }
}
