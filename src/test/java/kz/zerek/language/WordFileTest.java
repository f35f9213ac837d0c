package kz.zerek.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordFileTest {

    private final WordFile file = WordFile.read("word-file.txt");

    @Test
    void entries_are_lines_without_remarks() {
        assertThat(file.entries()).containsExactly("one two  three", "four");
        assertThat(file.section("section")).containsExactly("five six");
        assertThat(file.section("another")).isEmpty();
    }

    @Test
    void entries_are_read_as_words() {
        assertThat(file.rows()).containsExactly(List.of("one", "two", "three"), List.of("four"));
        assertThat(file.words()).containsExactly("one", "two", "three", "four");
        assertThat(file.map()).isEqualTo(Map.of("one", "two  three", "four", "four"));
    }

    @Test
    void a_file_that_is_not_there_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordFile.read("word-file"))
                .withMessageContaining("word-file");
    }
}
