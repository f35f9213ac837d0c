package kz.zerek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void names_are_sorted_as_kazakh_is_with_latin_last() {
        assertThat(Stream.of("Zhan", "Ұлан", "Яна", "Үміт", "Ғани", "Гүл", "7А", "Әсел", "Асан")
                        .sorted((one, other) -> NameOrder.key(one).compareTo(NameOrder.key(other))))
                .containsExactly("7А", "Асан", "Әсел", "Гүл", "Ғани", "Ұлан", "Үміт", "Яна", "Zhan");
    }

    @Test
    void a_key_has_room_however_strange_the_name() {
        // One sign that stands for a phrase of eighteen letters; a fraction stands for three signs.
        for (var sign : new String[] {"\ufdfa", "\u00bc", "Ғ"})
            assertThat(NameOrder.key(sign.repeat(100))).hasSizeBetween(100, NameOrder.LONGEST_KEY);
        assertThat(NameOrder.key("\u00bc".repeat(99))).isLessThan(NameOrder.key("А"));
    }
}
