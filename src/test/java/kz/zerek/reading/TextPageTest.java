package kz.zerek.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextPageTest {

    private static final int LONGEST = 6_002;

    static Stream<String> texts() {
        var random = new Random(7);
        var mixed = random.ints(50_000, 0, 6)
                .mapToObj(i -> new String[] {"word", " ", "\n", "😀", "жаңа", "\r\n"}[i])
                .collect(Collectors.joining());
        return Stream.of(
                "a",
                "a".repeat(6_000),
                "a".repeat(6_001),
                "a".repeat(20_000),
                "😀".repeat(10_000),
                "a" + "😀".repeat(10_000),
                " ".repeat(20_000),
                "\n".repeat(20_000),
                "a b\n".repeat(5_000),
                "\ud83d".repeat(7_000),
                "\ude00".repeat(7_000),
                mixed);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void pages_make_the_whole_text(String text) {
        var pages = TextPage.of(text);
        assertThat(pages.stream()
                        .map(page -> text.substring(page.start(), page.end()))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
        for (int i = 0; i < pages.size(); i++) assertThat(pages.get(i).number()).isEqualTo(i + 1);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_page_is_longer_than_a_screen_can_hold(String text) {
        assertThat(TextPage.of(text))
                .allSatisfy(page -> assertThat(page.end() - page.start()).isBetween(1, LONGEST));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_character_is_cut(String text) {
        assertThat(TextPage.of(text).stream()
                        .mapToInt(TextPage::end)
                        .filter(end -> end < text.length())
                        .filter(end -> Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))))
                .isEmpty();
    }

    @Test
    void a_page_ends_with_a_line() {
        var text = ("a".repeat(99) + "\n").repeat(100);
        assertThat(TextPage.of(text))
                .allSatisfy(page -> assertThat(text.charAt(page.end() - 1)).isEqualTo('\n'));
    }

    @Test
    void a_text_of_nothing_has_no_pages() {
        assertThat(TextPage.of("")).isEmpty();
    }

    @Test
    void each_place_is_on_one_page() {
        var pages = TextPage.of("a b ".repeat(5_000));
        for (int place = 0; place < 20_000; place += 997) {
            int at = place;
            assertThat(pages.stream().filter(page -> page.holds(at))).hasSize(1);
        }
    }
}
