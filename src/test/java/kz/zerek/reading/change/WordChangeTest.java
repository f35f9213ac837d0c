package kz.zerek.reading.change;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Қазақстан 1992 жылы мүше болды. | Қазақстан 1993 жылы мүше болған. | Қазақстан [-1992][+1993] жылы мүше [-болды][+болған].
            Вступил в ООН 2 марта 1992 года | Вступил в ООН в 1992 году | Вступил в ООН [-2 марта][+в] 1992 [-года][+году]
            Kazakhstan joined the UN. | Kazakhstan joined the United Nations (UN). | Kazakhstan joined the [+United Nations (]UN[+)].
            The same. | The same. | The same.
            One two | Three four | [-One two][+Three four]
            A UN body | A body | A [-UN ]body
            """)
    void words_that_went_and_came_are_told_from_those_that_stayed(String before, String after, String shown) {
        assertThat(show(WordChange.between(before, after))).isEqualTo(shown);
    }

    @Test
    void spaces_are_shown_as_they_stand() {
        assertThat(show(WordChange.between(" a  b\n", " a b\r\n"))).isEqualTo(" a [- ]b[+\r]\n");
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(WordChange.between("", "")).isEmpty();
        assertThat(show(WordChange.between("", "сөз"))).isEqualTo("[+сөз]");
        assertThat(show(WordChange.between("сөз", ""))).isEqualTo("[-сөз]");
    }

    @Test
    void signs_of_two_units_are_not_torn() {
        assertThat(show(WordChange.between("\uD83D\uDE00", "\uD83D\uDE01")))
                .isEqualTo("[-\uD83D\uDE00][+\uD83D\uDE01]");
    }

    private static String show(List<WordChange> changes) {
        return changes.stream()
                .map(change -> switch (change.kind()) {
                    case SAME -> change.text();
                    case REMOVED -> "[-" + change.text() + "]";
                    case ADDED -> "[+" + change.text() + "]";
                })
                .collect(joining());
    }
}
