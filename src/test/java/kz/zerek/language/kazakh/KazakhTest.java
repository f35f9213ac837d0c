package kz.zerek.language.kazakh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KazakhTest {

    private static final Form DATIVE = Form.of(Case.DATIVE);

    static Stream<FormTable.Row> nouns() {
        return FormTable.rows("kazakh-nouns", "kazakh-loanwords");
    }

    static Stream<FormTable.Row> names() {
        return FormTable.rows("kazakh-names", "kazakh-izafet");
    }

    static Stream<FormTable.Row> figures_and_acronyms() {
        return FormTable.rows("kazakh-figures", "kazakh-acronyms");
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void a_noun_takes_its_suffixes(FormTable.Row row) {
        assertForms(row);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_takes_its_suffixes_and_never_a_second_possessive(FormTable.Row row) {
        assertForms(row);
    }

    @ParameterizedTest
    @MethodSource("figures_and_acronyms")
    void figures_and_acronyms_take_the_suffixes_of_their_reading(FormTable.Row row) {
        assertForms(row);
    }

    private static void assertForms(FormTable.Row row) {
        var actual = new LinkedHashMap<Form, String>();
        for (var form : row.forms().keySet()) actual.put(form, Kazakh.inflect(row.word(), form));
        assertThat(actual).isEqualTo(row.forms());
    }

    @Test
    void the_vowels_of_a_chain_of_suffixes_agree() {
        nouns().map(FormTable.Row::word).filter(word -> !word.equals("күнә")).forEach(word -> {
            for (var form : FormTable.allForms()) {
                if (form.grammaticalCase() == Case.INSTRUMENTAL) continue;
                var suffixes = Kazakh.inflect(word, form).substring(commonLength(word, Kazakh.inflect(word, form)));
                assertThat(suffixes).as(word + " " + form).matches("[^еіаы]*([^еі]*|[^аы]*)");
            }
        });
    }

    private static int commonLength(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) i++;
        return i;
    }

    @Test
    void a_possessive_at_the_end_of_a_phrase_inflects_like_the_possessive_of_its_noun() {
        var possessive = new Form(false, true, Case.NOMINATIVE);
        nouns().map(FormTable.Row::word).forEach(word -> {
            var phrase = "Қазақстан " + Kazakh.inflect(word, possessive);
            for (var c : Case.values())
                if (c != Case.PREPOSITIONAL)
                    assertThat(Kazakh.inflect(phrase, Form.of(c)))
                            .isEqualTo("Қазақстан " + Kazakh.inflect(word, new Form(false, true, c)));
        });
    }

    @Test
    void names_figures_and_acronyms_stay_whole_in_every_case() {
        Stream.concat(FormTable.rows("kazakh-names"), figures_and_acronyms()).forEach(row -> {
            for (var c : Case.values())
                if (c != Case.PREPOSITIONAL)
                    assertThat(Kazakh.inflect(row.word(), Form.of(c))).startsWith(row.word());
        });
    }

    @Test
    void every_number_takes_the_suffixes_of_its_last_spoken_word() {
        for (int number = 0; number <= 9999; number++) {
            var cardinal = KazakhNumber.cardinal(number);
            var last = cardinal.substring(cardinal.lastIndexOf(' ') + 1);
            assertThat(KazakhNumber.lastSpokenWord(Integer.toString(number))).isEqualTo(last);
            for (var c : Case.values()) {
                if (c == Case.PREPOSITIONAL || c == Case.NOMINATIVE) continue;
                var suffix = Kazakh.inflect(last, Form.of(c)).substring(last.length());
                assertThat(Kazakh.inflect(Integer.toString(number), Form.of(c))).isEqualTo(number + "-" + suffix);
            }
        }
    }

    @Test
    void the_base_form_is_the_phrase_itself() {
        assertThat(Kazakh.inflect("Біріккен Ұлттар Ұйымы", Form.BASE)).isEqualTo("Біріккен Ұлттар Ұйымы");
    }

    @Test
    void the_own_forms_of_a_noun_go_before_the_rule() {
        var noun = new Noun("ол", Map.of(DATIVE, "оған"));
        assertThat(Kazakh.inflect(noun, DATIVE)).isEqualTo("оған");
        assertThat(Kazakh.inflect(Noun.of("халық"), DATIVE)).isEqualTo("халыққа");
    }

    @Test
    void kazakh_has_no_prepositional_case() {
        assertThatIllegalArgumentException().isThrownBy(() -> Kazakh.inflect("бала", Form.of(Case.PREPOSITIONAL)));
    }
}
