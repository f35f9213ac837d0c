package kz.zerek.reading.change;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zerek.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextChangeTest {

    private static final String KAZAKH = "Қазақстан БҰҰ-ға 1992 жылғы 2 наурызда мүше болды.";
    private static final String RUSSIAN = "Казахстан вступил в ООН 2 марта 1992 года.";
    private static final String ENGLISH = "Kazakhstan joined the UN on 2 March 1992.";
    private static final String TEXT = KAZAKH + " " + RUSSIAN + "\n" + ENGLISH;

    @ParameterizedTest
    @ValueSource(strings = {KAZAKH, RUSSIAN, ENGLISH, "2 наурызда", "ООН 2 марта 1992", RUSSIAN + "\n" + ENGLISH, TEXT})
    void everything_of_an_unchanged_text_stays_where_it_is(String part) {
        var span = span(TEXT, part);
        assertThat(TextChange.between(TEXT, TEXT).moved(span)).contains(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {KAZAKH, RUSSIAN, ENGLISH, "2 наурызда", RUSSIAN + "\n" + ENGLISH, TEXT})
    void what_stands_behind_new_sentences_is_shifted(String part) {
        var after = "Жаңа сөйлем. " + TEXT;
        assertThat(TextChange.between(TEXT, after).moved(span(TEXT, part))).contains(span(after, part));
    }

    @Test
    void a_sentence_cut_and_pasted_elsewhere_is_unchanged() {
        var after = ENGLISH + " Something new. " + RUSSIAN + "\n" + KAZAKH;
        var change = TextChange.between(TEXT, after);
        for (var sentence : new String[] {KAZAKH, RUSSIAN, ENGLISH}) {
            assertThat(change.moved(span(TEXT, sentence))).contains(span(after, sentence));
            assertThat(change.successor(span(TEXT, sentence))).contains(span(after, sentence));
        }
        assertThat(change.moved(span(TEXT, TEXT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Казахстан вступил\nв ООН 2 марта 1992 года. Это  было весной.",
                "Казахстан  вступил в ООН 2\u00A0марта 1992 года.\r\nЭто было весной.",
                "  Казахстан вступил в ООН 2 марта\n1992\nгода.\n\n\nЭто\u202Fбыло весной. "
            })
    void white_space_is_no_change(String after) {
        var before = "Казахстан вступил в ООН 2 марта 1992 года. Это было весной.";
        for (var part : new String[] {"2 марта 1992", "вступил в ООН", "весной", "года. Это", before}) {
            assertThat(TextChange.between(before, after)
                            .moved(span(before, part))
                            .orElseThrow()
                            .of(after))
                    .isEqualToNormalizingWhitespace(part);
            var back = TextChange.between(after, before);
            var there =
                    TextChange.between(before, after).moved(span(before, part)).orElseThrow();
            assertThat(back.moved(there)).contains(span(before, part));
        }
    }

    @Test
    void the_successor_of_a_sentence_in_other_lines_is_all_of_them() {
        var before = "Kazakhstan joined the UN in 1992. It is a member.";
        var after = "Kazakhstan joined\nthe UN in 1992. It is a member.";
        var first = span(before, "Kazakhstan joined the UN in 1992.");
        assertThat(TextChange.between(before, after).successor(first))
                .contains(span(after, "Kazakhstan joined\nthe UN in 1992."));
        assertThat(TextChange.between(after, before).successor(span(after, "the UN in 1992.")))
                .contains(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Қазақстан БҰҰ-ға 1992 жылдың 3 наурызында мүше болған.",
                "Казахстан вступил в ООН 3 марта 1992 года.",
                "Kazakhstan became a member of the UN on 2 March 1992."
            })
    void a_changed_sentence_is_the_most_alike_of_those_in_its_place(String changed) {
        var old = changed.startsWith("Қ") ? KAZAKH : changed.startsWith("К") ? RUSSIAN : ENGLISH;
        var after = "Begin. Nothing like it is here. " + changed + " Совсем другое. End.";
        var before = "Begin. " + old + " End.";
        var change = TextChange.between(before, after);
        assertThat(change.moved(span(before, old))).isEmpty();
        assertThat(change.successor(span(before, old))).contains(span(after, changed));
    }

    @Test
    void a_sentence_replaced_by_something_else_is_gone() {
        var before = "Begin. " + ENGLISH + " End.";
        var after = "Begin. Cats sleep all day. End.";
        var change = TextChange.between(before, after);
        assertThat(change.moved(span(before, ENGLISH))).isEmpty();
        assertThat(change.successor(span(before, ENGLISH))).isEmpty();
    }

    @Test
    void of_repeated_sentences_those_beside_what_stayed_stay() {
        var before = "One\nYes\nTwo\nYes\nThree\nNo";
        var after = "Three\nNo\nOne\nYes\nTwo\nYes";
        var change = TextChange.between(before, after);
        var second = before.indexOf("Yes", before.indexOf("Two"));
        assertThat(change.moved(new Span(second, second + 3))).contains(new Span(21, 24));
    }

    @Test
    void a_part_with_a_changed_sentence_in_it_has_no_place() {
        var after = TEXT.replace("марта", "мая");
        var change = TextChange.between(TEXT, after);
        assertThat(change.moved(span(TEXT, TEXT))).isEmpty();
        assertThat(change.moved(span(TEXT, "марта"))).isEmpty();
        assertThat(change.moved(span(TEXT, "March"))).contains(span(after, "March"));
    }

    @Test
    void an_empty_text_has_nothing() {
        assertThat(TextChange.between("", TEXT).moved(new Span(0, 1))).isEmpty();
        assertThat(TextChange.between(TEXT, "").successor(span(TEXT, KAZAKH))).isEmpty();
        assertThat(TextChange.between(TEXT, TEXT).moved(new Span(TEXT.length(), TEXT.length() + 9)))
                .isEmpty();
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
