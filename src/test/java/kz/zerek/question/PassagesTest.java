package kz.zerek.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.zerek.bank.Citation.Quote;
import kz.zerek.bank.Citation.Span;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void of_several_sentences_only_the_one_with_the_gap_is_shown() {
        assertEquals(
                "Екіншісі – ______ жылы.",
                blanked("Бірінші дата – 1991 жыл. Екіншісі – 1992 жылы. Үшіншісі жоқ.", "1992"));
    }

    @Test
    void initials_and_abbreviations_do_not_end_a_sentence() {
        assertEquals(
                "Оны Н.Назарбаев елдің т.б. салаларында ______ рет айтты.",
                blanked("Бұл бастама. Оны Н.Назарбаев елдің т.б. салаларында екі рет айтты.", "екі"));
    }

    @Test
    void a_gap_at_the_start_of_a_sentence_is_in_that_sentence() {
        assertEquals("______ дата осы.", blanked("Алдыңғы сөйлем. Екінші дата осы.", "Екінші"));
    }

    @Test
    void what_goes_on_into_the_next_sentence_is_shown_with_both() {
        assertEquals("Бірінші ______ дата осы.", blanked("Бірінші жыл. Екінші дата осы. Соңы.", "жыл. Екінші"));
    }

    @Test
    void a_very_long_sentence_is_cut_to_the_proof() {
        var list = "Тізім: " + "ұйым (Ұ), ".repeat(40) + "қор (ЮНИСЕФ) және тағы басқа.";
        var answer = span(list, "қор (ЮНИСЕФ)");
        assertEquals("… қор (______) …", Passages.blanked(quote(list, answer), span(list, "ЮНИСЕФ"), Language.KK));
    }

    private static String blanked(String text, String gap) {
        return Passages.blanked(quote(text, span(text, gap)), span(text, gap), Language.KK);
    }

    private static Quote quote(String text, Span answer) {
        return new Quote(text, 0, answer, List.of());
    }

    private static Span span(String text, String part) {
        return new Span(text.indexOf(part), text.indexOf(part) + part.length());
    }
}
